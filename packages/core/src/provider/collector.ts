import { extendsText, joinTexts } from '../place/ground.ts';
import { describe, ResponseFormatError } from '../response/ResponseFormatError.ts';
import { isPlainObject } from '../response/read.ts';
import type { AIResponse } from '../response/response.ts';
import { createFinish } from './finish.ts';
import type { Gathered } from './gathered.ts';
import { at, numberAt, stringAt, wordsAt } from './payload.ts';
import { readerOf, toResponse } from './toResponse.ts';
import type { Reader } from './toResponse.ts';
import { readTurn } from './turn.ts';

/** Collects one wire format. A whole payload is to it an event like any other, so both give the same answer. */
export interface Collector {
  /** Takes a whole payload or an event; false when it is of another format. Never throws. */
  take(event: unknown): boolean;
  gathered(): Gathered;
}

/** What a provider's folder exports. */
export interface ProviderReaders {
  /**
   * Reads a whole payload; of a person's message the words alone, of a system's or tool's nothing. Throws
   * `ResponseFormatError` when it is none of this provider's.
   */
  readonly read: (payload: unknown) => AIResponse;
  /** Reads a stream. */
  readonly createReader: () => Reader;
}

/** Which provider, and by which field each of its formats is known. */
interface Wire {
  readonly provider: string;
  /** Names of the fields that hold the answer, such as `output`. */
  readonly fields: readonly string[];
  /** A collector for each format. */
  readonly collect: () => readonly Collector[];
}

/** The two readers of a provider. */
export function readersOf({ provider, fields, collect }: Wire): ProviderReaders {
  return {
    read(payload) {
      const turn = readTurn(payload);
      if (turn) return turn;
      const collector = withFinish(firstOf(collect()));
      if (collector.take(payload)) return toResponse(collector.gathered());
      const path = fields.find((name) => at(payload, name) !== undefined);
      const found = path === undefined ? payload : at(payload, path);
      const expected = `a list in ${fields.join(' or ')}`;
      throw unknownPayload(provider, payload, { path: path ?? '$', expected, found });
    },
    createReader() {
      const collector = withRestarts(() => withFinish(firstOf(collect())));
      return readerOf((event) => void collector.take(event), collector.gathered);
    },
  };
}

/** Adds how the answer ended, which every format says in words of its own. */
function withFinish(collector: Collector): Collector {
  const ended = createFinish();
  return {
    take(event) {
      ended.take(event);
      return collector.take(event);
    },
    gathered: () => ({ ...collector.gathered(), finish: ended.finish }),
  };
}

/** The first collector that takes something is kept to. An error alone is taken and says nothing. */
export function firstOf(collectors: readonly Collector[]): Collector {
  let chosen: Collector | undefined;
  return {
    take(event) {
      if (chosen) return chosen.take(event);
      chosen = collectors.find((collector) => collector.take(event));
      return chosen !== undefined || at(event, 'error') != null;
    },
    gathered: () => chosen?.gathered() ?? { id: null, blocks: [], citations: [] },
  };
}

/**
 * Collects a stream that may begin anew, as after a reconnect: when the start of the same answer comes again, what
 * follows is collected afresh. What was known before stays until the new stream says as much, or something else.
 */
function withRestarts(create: () => Collector): Collector {
  let current = create();
  let started: string | undefined;
  let before: Gathered | null = null;
  return {
    take(event) {
      const id = startOf(event);
      if (id !== undefined && id === started) {
        before = fuller(before, current.gathered());
        current = create();
      }
      started = id ?? started;
      return current.take(event);
    },
    gathered: () => fuller(before, current.gathered()),
  };
}

/** The id by which the first event of a stream names its answer. Numbered events are known again by their number. */
function startOf(event: unknown): string | undefined {
  if (numberAt(event, 'sequence_number') !== undefined) return undefined;
  switch (stringAt(event, 'type') ?? stringAt(event, 'event_type')) {
    case 'message_start':
      return wordsAt(event, 'message', 'id');
    case 'message-start':
      return wordsAt(event, 'id');
    case 'start':
      return wordsAt(event, 'messageId');
    case 'response.created':
      return wordsAt(event, 'response', 'id');
    case 'interaction.start':
    case 'interaction.created':
      return wordsAt(event, 'interaction', 'id');
    default:
      return undefined;
  }
}

function fuller(before: Gathered | null, now: Gathered): Gathered {
  if (before === null) return now;
  const said = joinTexts(now.blocks);
  if (said === '' && now.finish === undefined) return before;
  const known = joinTexts(before.blocks);
  const isBehind = said.length < known.length && extendsText(known, said);
  return isBehind && now.finish === undefined ? { ...before, finish: undefined } : now;
}

/**
 * The error for a payload that a reader does not know. It names the provider, where the reader looked and what was
 * found there, and carries the text that could be read all the same.
 */
function unknownPayload(
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
