import type { AIResponse } from '../response/response.ts';
import { createFinish } from './finish.ts';
import type { Gathered } from './gathered.ts';
import { at } from './payload.ts';
import { readerOf } from './reader.ts';
import type { Reader } from './reader.ts';
import { withRestarts } from './restarts.ts';
import { toResponse } from './toResponse.ts';
import { unknownPayload } from './unknownPayload.ts';

/** Collects one wire format. A whole payload is to it an event like any other, so both give the same answer. */
export interface Collector {
  /** Takes a whole payload or an event; false when it is of another format. Never throws. */
  take(event: unknown): boolean;
  gathered(): Gathered;
}

/** What a provider's folder exports. */
export interface ProviderReaders {
  /** Reads a whole payload. Throws `ResponseFormatError` when it is not one of this provider's. */
  readonly read: (payload: unknown) => AIResponse;
  /** Reads a stream. */
  readonly createReader: () => Reader;
}

/** Which provider, and by which field each of its formats is known. */
export interface Wire {
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
