/** A half-open range `[start, end)` of UTF-16 code units, of `content` unless said otherwise. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
