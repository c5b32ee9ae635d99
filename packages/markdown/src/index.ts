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
export { createScanner, parse, readOn } from './scan/readOn.ts';
export { extendsText } from './scan/growth.ts';
export type { Scanned, ScanOptions } from './scan/scanned.ts';
export type { Scanner } from './scan/readOn.ts';
