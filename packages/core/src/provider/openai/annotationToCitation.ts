import { given } from '../../response/read.ts';
import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { at, numberAt, wordsAt } from '../payload.ts';

/**
 * An annotation of a block as a citation; `ordinal` tells which one it is, from 1. `url_citation` spans the link in the
 * answer, `file_citation` is a point in it, `container_file_citation` spans words. `null` for what names no source.
 */
export function annotationToCitation(
  annotation: unknown,
  block: string,
  ordinal: number,
): RawCitation | null {
  const type = wordsAt(annotation, 'type') ?? 'url_citation';
  const body = at(annotation, type) ?? annotation;
  const source = sourceOf(body);
  if (Object.keys(source).length === 0 || type === 'file_path') return null;
  const place = placeOf(annotation, type, block, ordinal);
  return { source, place, ...given({ quote: wordsAt(body, 'quote') }) };
}

function sourceOf(body: unknown): RawSource {
  const url = wordsAt(body, 'url');
  const title = wordsAt(body, 'title');
  // Some servers put the number of the marker where the title belongs.
  const isNumber = url !== undefined && /^\d+$/.test(title ?? '');
  return given({
    title: isNumber ? undefined : title,
    url,
    file: wordsAt(body, 'filename') ?? wordsAt(body, 'file_id'),
    text: wordsAt(body, 'content'),
  });
}

function placeOf(annotation: unknown, type: string, block: string, ordinal: number): Place {
  const body = at(annotation, type) ?? annotation;
  const range = rangeOf(body) ?? rangeOf(annotation);
  const kind = type === 'url_citation' ? 'link' : 'span';
  if (range) return { kind, block, ...range, unit: 'codePoint' };
  const point = numberAt(body, 'index');
  if (point !== undefined) return { kind: 'point', block, at: point, unit: 'codePoint' };
  const reason = 'The provider names the source but no place in the answer.';
  return { kind: 'linked', marker: String(ordinal), reason };
}

/** Some routes send 0 and 0 for "not known". */
function rangeOf(body: unknown): { readonly start: number; readonly end: number } | null {
  const start = numberAt(body, 'start_index');
  const end = numberAt(body, 'end_index');
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}
