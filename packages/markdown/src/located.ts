/** A half-open range `[start, end)` of UTF-16 code units of the markdown source. */
export interface Located {
  readonly start: number;
  readonly end: number;
}
