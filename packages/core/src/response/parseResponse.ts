import { ResponseFormatError } from './ResponseFormatError.ts';
import type { ResponseIssue } from './ResponseFormatError.ts';
import {
  expecting,
  field,
  given,
  isAbsent,
  isPlainObject,
  mismatch,
  readBoolean,
  readId,
  readList,
  readNumber,
  readObject,
  readProbability,
  readSpan,
  readString,
  readText,
} from './read.ts';
import type { Reader } from './read.ts';
import { readAssessment, readClaim } from './readAssessment.ts';
import { readCitations } from './readCitations.ts';
import type {
  AIResponse,
  Evidence,
  Finish,
  Passage,
  Quote,
  Token,
  VerifierScore,
} from './response.ts';

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

/** The evidence; its `content` is that of the response unless given. */
function readEvidence(reader: Reader, content: string): Evidence | undefined {
  return readObject(reader, () => {
    const own = readString(field(reader, 'content')) ?? content;
    const quote = (entry: Reader): Quote | undefined => readQuote(entry, own);
    const parts = given({
      question: readString(field(reader, 'question')),
      passages: readList(field(reader, 'passages'), readPassage),
      samples: readList(field(reader, 'samples'), readEntryString),
      tokens: readList(field(reader, 'tokens'), readToken),
      verifiers: readList(field(reader, 'verifiers'), readVerifier),
      quotes: readList(field(reader, 'quotes'), quote),
    });
    return { content: own, ...parts };
  });
}

function readPassage(reader: Reader): Passage | undefined {
  return readEntry(reader, () => {
    const text = readEntryString(field(reader, 'text'));
    if (text === undefined) return undefined;
    const score = readNumber(field(reader, 'score'));
    return { text, ...given({ score, id: readId(field(reader, 'id')) }) };
  });
}

function readToken(reader: Reader): Token | undefined {
  return readEntry(reader, () => {
    const logprob = field(reader, 'logprob');
    const value = readNumber(logprob);
    if (value === undefined) {
      return logprob.value == null ? expecting<Token>(logprob, 'a number', undefined) : undefined;
    }
    const token = readString(field(reader, 'token'));
    return { logprob: value, ...given({ token, top: readList(field(reader, 'top'), readNumber) }) };
  });
}

function readVerifier(reader: Reader): VerifierScore | undefined {
  return readEntry(reader, () => {
    const kind = readEntryString(field(reader, 'kind'));
    if (kind === undefined) return undefined;
    const about = field(reader, 'about').value;
    const score = readProbability(field(reader, 'score'));
    return { kind, score, ...((about === 'question' || about === 'answer') && { about }) };
  });
}

function readQuote(reader: Reader, content: string): Quote | undefined {
  return readEntry(reader, () => {
    const span = readSpan(field(reader, 'span'), content);
    const text = readEntryString(field(reader, 'text'));
    return span && text !== undefined ? { span, text } : undefined;
  });
}

/** An entry of a list is needed, unlike a field: null is an issue too. */
function readEntry<Item>(reader: Reader, content: () => Item | undefined): Item | undefined {
  return reader.value == null
    ? expecting<Item>(reader, 'an object', undefined)
    : readObject(reader, content);
}

function readEntryString(reader: Reader): string | undefined {
  const { value } = reader;
  return expecting(reader, 'a string', typeof value === 'string' ? value : undefined);
}
