import { safeParseResponse } from './parseResponse.ts';
import type { ParseResult } from './parseResponse.ts';
import { isPlainObject } from './read.ts';
import type { AIResponse, Citation } from './response.ts';

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

/**
 * The new value with the objects of the one before wherever they are equal, however deep, so that what did not change
 * keeps its identity. For plain data; anything else is compared by identity.
 */
export function keepEqual<Value>(before: unknown, now: Value): Value;
export function keepEqual(before: unknown, now: unknown): unknown {
  const prototype = prototypeOf(now);
  if (Object.is(before, now) || prototype === null || prototype !== prototypeOf(before)) return now;
  // Both are lists or both are plain objects, whose keys are looked up one by one.
  const [old, given] = [before, now] as readonly Readonly<Record<string, unknown>>[];
  const kept: Record<string, unknown> = Array.isArray(now) ? ([] as object as typeof kept) : {};
  const keys = Object.keys(given ?? {});
  let isSame = keys.length === Object.keys(old ?? {}).length;
  for (const key of keys) {
    kept[key] = keepEqual(old?.[key], given?.[key]);
    isSame &&= old !== undefined && key in old && Object.is(kept[key], old[key]);
  }
  return isSame ? before : kept;
}

/** Of a list or a plain object; `null` for anything else. */
function prototypeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype ? prototype : null;
}
