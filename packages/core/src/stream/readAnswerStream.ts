import { safeParseResponse } from '../response/parseResponse.ts';
import { field, isPlainObject, readNumber, readProbability, readString } from '../response/read.ts';
import type { Reader } from '../response/read.ts';
import type { AIResponse } from '../response/response.ts';
import { extendContent } from './update.ts';
import type { AnswerUpdate, StreamFailure } from './update.ts';

/**
 * The updates of an answer that comes as server-sent events. Never throws: a failure is an `error` update, a stream that
 * ends before its answer does gives a `finish` of `interrupted`, and an abort ends quietly.
 */
export async function* readAnswerStream(
  response: Response,
  { signal }: ReadAnswerOptions = {},
): AsyncGenerator<AnswerUpdate, void> {
  const refused = refuse(response);
  if (refused) {
    await response.body?.cancel().catch(() => undefined);
    if (signal?.aborted !== true) yield refused;
    return;
  }
  let content = '';
  try {
    for await (const data of readEvents(response, signal)) {
      const update = readUpdate(data, content);
      if (update?.type === 'text') content = extendContent(content, update.delta, update.at);
      if (update) yield update;
      if (update?.type === 'finish' || update?.type === 'error') return;
    }
  } catch (error) {
    if (!isAbort(error, signal)) yield fail('outage', 'the connection was lost', 'Try again.');
    return;
  }
  if (signal?.aborted !== true) yield { type: 'finish', finish: 'interrupted' };
}

export interface ReadAnswerOptions {
  /** Ends the reading, and with it the request. */
  readonly signal?: AbortSignal;
}

function refuse({ ok, status, headers, body }: Response): AnswerUpdate | undefined {
  const isLate = status === 408 || status === 504;
  if (!ok) {
    return fail(isLate ? 'latency' : 'outage', `the server answered ${status}`, 'Try again.');
  }
  const type = headers.get('content-type')?.toLowerCase() ?? '';
  if (body && type.startsWith('text/event-stream')) return undefined;
  const what = `the server sent ${type || 'nothing'} in place of an event stream`;
  return fail('invalid', what, 'Answer with encodeAnswerStream as text/event-stream.');
}

function fail(reason: StreamFailure, what: string, then: string): AnswerUpdate {
  return { type: 'error', reason, message: `Credence: ${what}. ${then}` };
}

function isAbort(error: unknown, signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true || (error instanceof Error && error.name === 'AbortError');
}

/** The data of each event. Whoever leaves off early ends the request too. */
async function* readEvents(
  { body }: Response,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void> {
  if (!body) return;
  const bytes = body.getReader();
  const cancel = () => void bytes.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted === true) cancel();
  const decoder = new TextDecoder();
  const events = createEventReader();
  try {
    for (;;) {
      const { done, value } = await bytes.read();
      if (signal?.aborted === true) return;
      yield* events.take(decoder.decode(value, { stream: !done }));
      if (done) return yield* events.end();
    }
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

/** Takes the text of a server-sent event stream in any pieces and gives the data of each event that is whole. */
interface EventReader {
  take(text: string): readonly string[];
  /** What the last event holds when the stream ends without its blank line. */
  end(): readonly string[];
}

/** A reader at the start of a stream. Lines end in CRLF, CR or LF; comments and other fields are passed over. */
function createEventReader(): EventReader {
  let line = '';
  let endedInReturn = false;
  let data: string[] = [];
  const takeLine = (whole: string): string[] => {
    if (whole === '') {
      const event = data;
      data = [];
      return event.length > 0 ? [event.join('\n')] : [];
    }
    if (whole === 'data') data.push('');
    if (whole.startsWith('data:')) data.push(whole.slice(whole[5] === ' ' ? 6 : 5));
    return [];
  };
  const take = (text: string): string[] => {
    const given = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') endedInReturn = text.endsWith('\r');
    const [first = '', ...others] = given.split(/\r\n|\r|\n/);
    line += first;
    return others.flatMap((next) => {
      const whole = line;
      line = next;
      return takeLine(whole);
    });
  };
  return { take, end: () => take('\n\n') };
}

/** The update that a line of data holds, `undefined` for anything else. Spans are read against the text so far. */
function readUpdate(data: string, content: string): AnswerUpdate | undefined {
  const value = parseJson(data);
  if (!isPlainObject(value)) return undefined;
  const reader: Reader = { path: '$', value, issues: [] };
  switch (value['type']) {
    case 'waiting':
      return readWaiting(reader);
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
    case 'note':
      return readNote(reader);
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

function readWaiting(reader: Reader): AnswerUpdate | undefined {
  const before = readNumber(field(reader, 'before'));
  const isCount = before !== undefined && Number.isSafeInteger(before) && before >= 0;
  return isCount ? { type: 'waiting', before } : undefined;
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

function readNote(reader: Reader): AnswerUpdate | undefined {
  const name = readString(field(reader, 'name'));
  const { value: data } = field(reader, 'data');
  return name === undefined || data === undefined ? undefined : { type: 'note', name, data };
}

/** An end that does not say how is a whole answer only where one came with it. */
function readFinish(reader: Reader, content: string): AnswerUpdate {
  const whole = safeParseResponse(field(reader, 'response').value);
  const said = readPart(reader.value as object, content)?.finish;
  if (!whole.ok) return { type: 'finish', finish: said ?? 'interrupted' };
  const { response } = whole;
  return { type: 'finish', finish: said ?? response.finish ?? 'complete', response };
}

const failures: readonly StreamFailure[] = ['outage', 'latency', 'invalid', 'blocked'];

function readError(reader: Reader): AnswerUpdate {
  const said = field(reader, 'reason').value;
  const reason = failures.find((failure) => failure === said) ?? 'outage';
  const message =
    readString(field(reader, 'message')) ?? 'Credence: the answer broke off. Try again.';
  return { type: 'error', message, reason };
}
