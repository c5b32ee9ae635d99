import { describe, ResponseFormatError } from '../response/ResponseFormatError.ts';
import { isPlainObject } from '../response/read.ts';

/**
 * The error for a payload that a reader does not know. It names the provider, where the reader looked and what was
 * found there, and carries the text that could be read all the same.
 */
export function unknownPayload(
  provider: string,
  payload: unknown,
  place: { readonly path: string; readonly expected: string; readonly found: unknown },
): ResponseFormatError {
  const { path, expected, found } = place;
  const issue = { path, expected, received: describeFields(found) };
  return new ResponseFormatError(issue, { provider, content: readableText(payload) });
}

/** What was found; of an object, the names of its first fields. */
function describeFields(found: unknown): string {
  if (!isPlainObject(found)) return describe(found);
  const names = Object.keys(found).slice(0, 5);
  if (names.length === 0) return 'an empty object';
  return `an object with ${names.map((name) => name.slice(0, 24)).join(', ')}`;
}

const textFields = [
  'output_text',
  'generated_text',
  'answer',
  'text',
  'content',
  'message',
  'response',
  'value',
];
const deepest = 6;

/** The text of a payload of unknown shape: what stands under the names by which providers call text. */
function readableText(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value;
  if (depth > deepest) return '';
  if (Array.isArray(value)) return value.map((item) => readableText(item, depth + 1)).join('');
  if (!isPlainObject(value)) return '';
  for (const name of textFields) {
    const text = Object.hasOwn(value, name) ? readableText(value[name], depth + 1) : '';
    if (text !== '') return text;
  }
  return '';
}
