import { keepEqual } from './keepEqual.ts';
import { isPlainObject } from './reader.ts';
import type { AIResponse, Citation } from './response.ts';
import { safeParseResponse } from './safeParseResponse.ts';
import type { ParseResult } from './safeParseResponse.ts';

/** An answer that was read, with what it was read from. */
export interface ReadResponse {
  readonly input: unknown;
  readonly result: ParseResult;
}

/**
 * Reads an answer as `safeParseResponse` does. Where it goes on with the one before, what did not change keeps its identity, and
 * when only `content` grew, only that is read: a chunk costs its citations that had no marker yet.
 */
export function continueResponse(input: unknown, before: ReadResponse | null): ReadResponse {
  const grown = before && growResponse(input, before);
  if (grown) return { input, result: { ok: true, response: grown, issues: [] } };
  const result = safeParseResponse(input);
  if (!result.ok || !before?.result.ok) return { input, result };
  return {
    input,
    result: { ...result, response: keepEqual(before.result.response, result.response) },
  };
}

/** The answer of before with more text; `null` when anything else differs, or something had to be left out. */
function growResponse(input: unknown, { input: old, result }: ReadResponse): AIResponse | null {
  if (!isPlainObject(input) || !isPlainObject(old)) return null;
  if (!result.ok || result.issues.length > 0) return null;
  const [content, shown] = [input['content'], result.response.content];
  // Comparing slices is many times faster than startsWith.
  if (typeof content !== 'string' || content.slice(0, shown.length) !== shown) return null;
  const keys = Object.keys(input);
  const isSame = (key: string): boolean => key === 'content' || input[key] === old[key];
  if (keys.length !== Object.keys(old).length || !keys.every(isSame)) return null;
  const since = shown.length;
  const isNew = ({ id }: Citation): boolean =>
    content.includes(`[${id}]`, Math.max(0, since - id.length - 1));
  if (result.response.citations.some((each) => each.anchor === 'none' && isNew(each))) return null;
  const { evidence } = result.response;
  const raw = input['evidence'];
  const isOwn = isPlainObject(raw) && typeof raw['content'] === 'string';
  if (!evidence || isOwn) return { ...result.response, content };
  return { ...result.response, content, evidence: { ...evidence, content } };
}
