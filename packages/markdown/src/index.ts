export type {
  Block,
  BlockquoteBlock,
  CodeBlock,
  ColumnAlign,
  FootnoteBlock,
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
} from './block/block.ts';
export type {
  BreakInline,
  CodeInline,
  FootnoteInline,
  HtmlInline,
  ImageInline,
  Inline,
  LinkInline,
  PhraseInline,
  TextInline,
} from './inline/inline.ts';
export type { Located } from './located.ts';
export { messageText } from './messageText.ts';
export { parse } from './parse.ts';
export { plainText } from './plainText.ts';
export { extendsText } from './scan/extendsText.ts';
export { readOn } from './scan/readOn.ts';
export type { Scanned, ScanOptions } from './scan/scanned.ts';
export { createScanner } from './scan/scanner.ts';
export type { Scanner } from './scan/scanner.ts';
