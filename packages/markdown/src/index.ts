export type {
  Block,
  BlockquoteBlock,
  CodeBlock,
  ColumnAlign,
  HeadingBlock,
  HtmlBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  PlainBlock,
  RuleBlock,
  TableBlock,
  TableCell,
  TableRow,
} from './block.ts';
export type {
  BreakInline,
  CodeInline,
  HtmlInline,
  ImageInline,
  Inline,
  LinkInline,
  PhraseInline,
  TextInline,
} from './inline.ts';
export type { Located } from './located.ts';
export { parse } from './parse.ts';
export type { ParseOptions } from './parse.ts';
export { plainText } from './plainText.ts';
