export { draftMarks, placeClaims } from './draftMarks.ts';
export type { DraftMarksOptions } from './draftMarks.ts';
export { markLines, shiftMarks } from './markLines.ts';
export type { MarkPiece } from './markLines.ts';
export type { ClaimMark, DoubtfulClaim, Mark, UnlikeMark, UnsupportedMark } from './mark.ts';
