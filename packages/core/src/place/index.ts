export { citePassages } from './citePassages.ts';
export type { CitedPassage } from './citePassages.ts';
export { createPlacer, placeAnswer } from './placeAnswer.ts';
export type { PlacedAnswer, UnplacedAnswer } from './placeAnswer.ts';
export type {
  Hidden,
  HiddenMark,
  LinkedPlace,
  OffsetRange,
  OffsetUnit,
  Place,
  RawCitation,
  RawClaim,
  RawSource,
  SpanPlace,
  TextBlock,
} from './place.ts';
