import type { ResponseIssue } from './issue.ts';
import { expecting, field, isAbsent, isPlainObject, mismatch } from './reader.ts';
import {
  given,
  readBoolean,
  readId,
  readList,
  readProbability,
  readString,
  readText,
} from './read.ts';
import { readAssessment } from './readAssessment.ts';
import { readCitations } from './readCitations.ts';
import { readClaim } from './readClaim.ts';
import { readEvidence } from './readEvidence.ts';
import type { Reader } from './reader.ts';
import type { AIResponse, Finish } from './response.ts';

/** An answer with what had to be left out of it, or why there is none. */
export type ParseResult =
  | { readonly ok: true; readonly response: AIResponse; readonly issues: readonly ResponseIssue[] }
  | { readonly ok: false; readonly issues: readonly ResponseIssue[] };

/**
 * Reads the wire form (snake_case) or the typed form. Fails only when the input is no object or `content` no string;
 * anything else that does not fit is left out or becomes unknown, and is named in `issues`.
 */
export function safeParseResponse(input: unknown): ParseResult {
  const issues: ResponseIssue[] = [];
  const reader: Reader = { path: '$', value: input, issues };
  if (!isPlainObject(input)) {
    mismatch(reader, 'an object');
    return { ok: false, issues };
  }
  const content = field(reader, 'content');
  if (typeof content.value !== 'string') {
    mismatch(content, 'a string');
    return { ok: false, issues };
  }
  return { ok: true, response: readResponse(reader, content.value), issues };
}

function readResponse(reader: Reader, content: string): AIResponse {
  return {
    id: readId(field(reader, 'id')) ?? null,
    content,
    confidence: readProbability(field(reader, 'confidence')),
    citations: readCitations(field(reader, 'citations'), content),
    suggestedActions: readList(field(reader, 'suggestedActions'), readText) ?? [],
    requiresHumanReview: readReview(field(reader, 'requiresHumanReview')),
    ...given({
      finish: readFinish(field(reader, 'finish')),
      summary: readString(field(reader, 'summary')),
      claims: readList(field(reader, 'claims'), (entry) => readClaim(entry, content)),
      evidence: readEvidence(field(reader, 'evidence'), content),
      assessment: readAssessment(field(reader, 'assessment'), content),
    }),
  };
}

const finishes: readonly Finish[] = ['complete', 'length', 'filtered', 'refused', 'interrupted'];

function readFinish(reader: Reader): Finish | undefined {
  if (isAbsent(reader)) return undefined;
  const known = finishes.find((finish) => finish === reader.value);
  return expecting(reader, `one of ${finishes.join(', ')}`, known);
}

/** A flag that was sent but cannot be read asks for the review: the mistake that costs least. */
function readReview(reader: Reader): boolean {
  const before = reader.issues.length;
  return readBoolean(reader) ?? reader.issues.length > before;
}
