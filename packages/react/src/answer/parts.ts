export { AnswerCode as Code } from './AnswerCode.tsx';
export { AnswerHeading as Heading } from './AnswerHeading.tsx';
export { AnswerImage as Image } from './AnswerImage.tsx';
export { AnswerList as List } from './AnswerBlock.tsx';
export { AnswerParagraph as Paragraph } from './AnswerParagraph.tsx';
export { AnswerTable as Table } from './AnswerTable.tsx';
export { AnswerText as Text } from './AnswerText.tsx';
export { AnswerLink as Link } from './renderPieces.tsx';
