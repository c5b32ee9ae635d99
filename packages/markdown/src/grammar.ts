import { Autolink, Strikethrough, Table, TaskList, parser } from '@lezer/markdown';
import type { Element, MarkdownParser } from '@lezer/markdown';
import { bracketParsers } from './bracket.ts';
import { codeSpanParser } from './codeSpan.ts';
import type { Definitions } from './definition.ts';

const inlineNames = [
  'Escape',
  'Entity',
  'InlineCode',
  'HTMLTag',
  'Emphasis',
  'HardBreak',
  'Link',
  'Image',
  'LinkEnd',
];

/** Finds blocks only: their text is read later, when every link definition is known. */
export const blockGrammar: MarkdownParser = parser.configure([
  Table,
  TaskList,
  { remove: inlineNames },
]);

const inlineBase = parser.configure([Strikethrough, Autolink]);
const withoutDefinitions = inlineGrammarOver(new Map());

/** Reads the text of one block. */
export function inlineGrammar(definitions: Definitions): MarkdownParser {
  return definitions.size === 0 ? withoutDefinitions : inlineGrammarOver(definitions);
}

function inlineGrammarOver(definitions: Definitions): MarkdownParser {
  return inlineBase.configure({ parseInline: [...bracketParsers(definitions), codeSpanParser()] });
}

/** Name of a node that an inline grammar produced. */
export function inlineName(node: Element): string {
  return inlineBase.nodeSet.types[node.type]?.name ?? '';
}
