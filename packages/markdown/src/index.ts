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
  Located,
  PhraseInline,
  TextInline,
} from './inline/inline.ts';
export { messageText, plainText } from './messageText.ts';
export { createScanner, parse } from './scan/scanner.ts';
export { extendsText } from './scan/growth.ts';
export { readOn } from './scan/readOn.ts';
export type { Scanned, ScanOptions } from './scan/scanned.ts';
export type { Scanner } from './scan/scanner.ts';
