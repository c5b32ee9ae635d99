import { safeParseResponse } from '../response/parseResponse.ts';
import { field, isPlainObject, readNumber, readProbability, readString } from '../response/read.ts';
import type { Reader } from '../response/read.ts';
import type { AIResponse } from '../response/response.ts';
import type { AnswerUpdate, StreamFailure } from './update.ts';

/** The update that a line of data holds, `undefined` for anything else. Spans are read against the text so far. */
export function readUpdate(data: string, content: string): AnswerUpdate | undefined {
  const value = parseJson(data);
  if (!isPlainObject(value)) return undefined;
  const reader: Reader = { path: '$', value, issues: [] };
  switch (value['type']) {
    case 'text':
      return readDelta(reader);
    case 'citations': {
      const citations = Array.isArray(value['citations']) && readPart(value, content)?.citations;
      return citations ? { type: 'citations', citations } : undefined;
    }
    case 'evidence': {
      const evidence = readPart(value, content)?.evidence;
      return evidence && { type: 'evidence', evidence };
    }
    case 'assessment':
      return readAssessed(reader, content);
    case 'finish':
      return readFinish(reader, content);
    case 'error':
      return readError(reader);
    default:
      return undefined;
  }
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** A response of which only some fields came. */
function readPart(fields: object, content: string): AIResponse | undefined {
  const result = safeParseResponse({ ...fields, content });
  return result.ok ? result.response : undefined;
}

function readDelta(reader: Reader): AnswerUpdate | undefined {
  const delta = readString(field(reader, 'delta'));
  if (delta === undefined) return undefined;
  const at = readNumber(field(reader, 'at'));
  const isOffset = at !== undefined && Number.isSafeInteger(at) && at >= 0;
  return { type: 'text', delta, ...(isOffset && { at }) };
}

function readAssessed(reader: Reader, content: string): AnswerUpdate | undefined {
  const part = readPart(reader.value as object, content); // It was found to be an object.
  if (!part?.assessment) return undefined;
  const confidence = field(reader, 'confidence');
  const review = field(reader, 'requiresHumanReview').value;
  return {
    type: 'assessment',
    assessment: part.assessment,
    ...(confidence.value !== undefined && { confidence: readProbability(confidence) }),
    ...(review != null && { requiresHumanReview: part.requiresHumanReview }),
  };
}

/** An end that does not say how is a whole answer only where one came with it. */
function readFinish(reader: Reader, content: string): AnswerUpdate {
  const whole = safeParseResponse(field(reader, 'response').value);
  const said = readPart(reader.value as object, content)?.finish;
  if (!whole.ok) return { type: 'finish', finish: said ?? 'interrupted' };
  const { response } = whole;
  return { type: 'finish', finish: said ?? response.finish ?? 'complete', response };
}

const failures: readonly StreamFailure[] = ['outage', 'latency', 'invalid'];

function readError(reader: Reader): AnswerUpdate {
  const said = field(reader, 'reason').value;
  const reason = failures.find((failure) => failure === said) ?? 'outage';
  const message =
    readString(field(reader, 'message')) ?? 'Credence: the answer broke off. Try again.';
  return { type: 'error', message, reason };
}
