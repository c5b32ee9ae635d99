import { code } from './code.ts';
import { footnote } from './footnote.ts';
import { heading } from './heading.ts';
import { html } from './html.ts';
import type { BlockKind } from './kind.ts';
import type { Line } from './line.ts';
import { item } from './list.ts';
import { quote } from './quote.ts';
import { rule } from './rule.ts';
import { table } from './table.ts';

const byCharacter = new Map<string, readonly BlockKind[]>([
  ['>', [quote]],
  ['#', [heading]],
  ['`', [code]],
  ['~', [code]],
  ['<', [html]],
  ['=', [heading]],
  ['-', [heading, table, rule, item]],
  ['*', [rule, item]],
  ['_', [rule]],
  ['+', [item]],
  ['|', [table]],
  [':', [table]],
  ['[', [footnote]],
  ...Array.from('0123456789', (digit): [string, BlockKind[]] => [digit, [item]]),
]);

const indented: readonly BlockKind[] = [code];
const none: readonly BlockKind[] = [];

/** The kinds of block that a line can begin, by its first character, those first that win. */
export function startersOf({ source, nextAt, indent }: Line): readonly BlockKind[] {
  return indent >= 4 ? indented : (byCharacter.get(source.charAt(nextAt)) ?? none);
}
