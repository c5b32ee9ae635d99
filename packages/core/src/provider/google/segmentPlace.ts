import { given } from '../../response/read.ts';
import type { Place } from '../../place/place.ts';
import { numberAt, wordsAt } from '../payload.ts';
import type { VisibleText } from './visibleText.ts';

/** The place of a segment: UTF-8 bytes in one part of the answer. Protobuf leaves out what is 0: the part, the start. */
export function segmentPlace(segment: unknown, visible: VisibleText): Place {
  const words = wordsAt(segment, 'text');
  const end = numberAt(segment, 'endIndex');
  if (end === undefined && words === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it supports.' };
  }
  const start = numberAt(segment, 'startIndex') ?? 0;
  const range = { start, end: end ?? NaN };
  const starts = visible.startsOf(numberAt(segment, 'partIndex') ?? 0);
  const base = (starts.length > 1 ? fitting(starts, visible, range, words) : starts[0]) ?? 0;
  return {
    kind: 'span',
    block: 'text',
    start: base + range.start,
    end: base + range.end,
    unit: 'utf8',
    ...given({ text: words }),
  };
}

/** The start from which the range holds the words, else the first. */
function fitting(
  starts: readonly number[],
  { text, offsets }: VisibleText,
  range: { readonly start: number; readonly end: number },
  words: string | undefined,
): number | undefined {
  const fits = starts.find((base) => {
    const start = offsets.toUtf16(base + range.start, 'utf8');
    const end = offsets.toUtf16(base + range.end, 'utf8');
    return start !== null && end !== null && text.slice(start, end) === words;
  });
  return fits ?? starts[0];
}
