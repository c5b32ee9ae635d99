import type { Place, RawCitation, RawSource, TextBlock } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import { at, numberAt, wordsAt } from '../payload.ts';

/** The annotations of a part, in the order of their index. */
interface Annotations {
  add(index: number | undefined, annotation: unknown): void;
  /** Takes the finished list; what comes later is a repetition. */
  replace(annotations: readonly unknown[]): void;
  /** The same list until something is added. */
  list(): readonly unknown[];
}

export function createAnnotations(): Annotations {
  let byIndex = new Map<number, unknown>();
  let isWhole = false;
  let listed: readonly unknown[] | null = null;
  return {
    add(index = byIndex.size, annotation) {
      if (isWhole) return;
      byIndex.set(index, annotation);
      listed = null;
    },
    replace(annotations) {
      if (annotations.length === 0) return;
      byIndex = new Map(annotations.entries());
      isWhole = true;
      listed = null;
    },
    list: () =>
      (listed ??= [...byIndex].sort(([a], [b]) => a - b).map(([, annotation]) => annotation)),
  };
}

/** A block with the annotations that refer to it. */
interface AnnotatedBlock extends TextBlock {
  readonly annotations: readonly unknown[];
}

/** The annotations of all blocks as citations, in order. A list that was read before is not read again. */
export function annotationsToCitations(blocks: readonly AnnotatedBlock[]): RawCitation[] {
  return blocks.flatMap(({ id, annotations }) => {
    const known = read.get(annotations);
    if (known) return known;
    const citations = annotations.flatMap(
      (annotation, index) => annotationToCitation(annotation, id, index + 1) ?? [],
    );
    read.set(annotations, citations);
    return citations;
  });
}

const read = new WeakMap<readonly unknown[], readonly RawCitation[]>();

/**
 * An annotation of a block as a citation; `ordinal` tells which one it is, from 1. `url_citation` spans the link in the
 * answer, `file_citation` is a point in it, `container_file_citation` spans words. `null` for what names no source.
 */
function annotationToCitation(
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
