export { AnswerCode as Code } from './AnswerCode.tsx';
export { AnswerImage as Image } from './AnswerImage.tsx';
export {
  AnswerHeading as Heading,
  AnswerList as List,
  AnswerParagraph as Paragraph,
} from './AnswerBlock.tsx';
export { AnswerTable as Table } from './AnswerTable.tsx';
export { AnswerText as Text } from './AnswerText.tsx';
export { AnswerLink as Link } from './renderPieces.tsx';
