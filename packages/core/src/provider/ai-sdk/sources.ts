import type { RawSource } from '../../place/place.ts';
import { stringAt } from '../payload.ts';
import { sourceOf } from './sourceOf.ts';

/** The sources that a message lists beside its text, in order. */
export interface Sources {
  /** Takes a part when it is a source; one that comes again is passed over. */
  take(type: string, part: unknown): void;
  list(): readonly RawSource[];
}

/** No sources yet. */
export function createSources(): Sources {
  const seen = new Set<string>();
  const sources: RawSource[] = [];
  return {
    take(type, part) {
      if (type !== 'source' && type !== 'source-url' && type !== 'source-document') return;
      const id = stringAt(part, 'sourceId') ?? stringAt(part, 'id');
      const source = sourceOf(part);
      if (Object.keys(source).length === 0 || (id !== undefined && seen.has(id))) return;
      if (id !== undefined) seen.add(id);
      sources.push(source);
    },
    list: () => sources,
  };
}
