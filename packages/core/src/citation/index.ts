export { findMarkers, findUnresolvedMarkers } from './findMarkers.ts';
export type { Marker } from './marker.ts';
export { numberCitations } from './numberCitations.ts';
export type { NumberedCitation } from './numberCitations.ts';
export { safeUrl } from './safeUrl.ts';
export type { LinkOptions, SafeUrl } from './safeUrl.ts';
export { visibleText } from './visibleText.ts';
