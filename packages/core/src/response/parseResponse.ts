import { ResponseFormatError } from './ResponseFormatError.ts';
import { safeParseResponse } from './safeParseResponse.ts';
import type { AIResponse } from './response.ts';

/**
 * Reads the wire form (snake_case) or the typed form of an answer. Throws `ResponseFormatError` only when the input is
 * no object or `content` no string; see `safeParseResponse` for what was left out.
 */
export function parseResponse(input: unknown): AIResponse {
  const result = safeParseResponse(input);
  if (result.ok) return result.response;
  const [issue = { path: '$', expected: 'an object', received: 'missing' }] = result.issues;
  throw new ResponseFormatError(issue);
}
