import { given } from '../../response/read.ts';
import type { Place, RawCitation } from '../../place/place.ts';
import { listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { sourceOf } from './sourceOf.ts';

/** A citation for each source of one statement. `first` is the block of those that do not say which content they cite. */
export function citationsOf(citation: unknown, first: string): RawCitation[] {
  const place = placeOf(citation, first);
  return listAt(citation, 'sources').flatMap((item) => {
    const source = sourceOf(item);
    return Object.keys(source).length === 0 ? [] : { source, place };
  });
}

function placeOf(citation: unknown, first: string): Place {
  const text = wordsAt(citation, 'text');
  const start = numberAt(citation, 'start');
  const type = stringAt(citation, 'type') ?? 'TEXT_CONTENT';
  if (type !== 'TEXT_CONTENT') return { kind: 'none', reason: 'It is for hidden thinking.' };
  if (start === undefined && text === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it is for.' };
  }
  const index = numberAt(citation, 'content_index') ?? numberAt(citation, 'contentIndex');
  return {
    kind: 'span',
    block: index === undefined ? first : String(index),
    start: start ?? 0,
    end: numberAt(citation, 'end') ?? NaN,
    unit: 'unknown',
    ...given({ text }),
  };
}
