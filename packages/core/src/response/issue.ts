/** Something in a payload that could not be used as it was, and what was there instead. */
export interface ResponseIssue {
  /** Where in the payload, such as `citations[0].page`; `$` is the payload itself. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Names what was received without repeating long or private text. */
export function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isFinite(value) ? `number ${value}` : String(value);
  if (typeof value === 'string') return value.length > 24 ? 'string' : `string "${value}"`;
  return typeof value;
}
