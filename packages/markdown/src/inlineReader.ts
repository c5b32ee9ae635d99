import type { Definitions } from './definition.ts';
import { inlineGrammar } from './grammar.ts';
import type { Inline } from './inline.ts';
import { readRange } from './readRange.ts';
import { asNodes } from './scope.ts';

/** Turns the text of one block into inlines. */
export interface InlineReader {
  /** `text` is the source from `start` on, with the markers of surrounding blocks blanked out. */
  read(text: string, start: number, options?: { readonly cell?: boolean }): readonly Inline[];
}

/** Makes a reader that resolves references against `definitions`. */
export function createInlineReader(definitions: Definitions): InlineReader {
  const grammar = inlineGrammar(definitions);
  return {
    read(text, start, { cell = false } = {}) {
      const nodes = asNodes(grammar.parseInline(text, start));
      return readRange({ text, start, definitions, cell }, nodes, start, start + text.length);
    },
  };
}
