import type { RawCitation, TextBlock } from '../../place/place.ts';
import { annotationToCitation } from './annotationToCitation.ts';

/** A block with the annotations that refer to it. */
export interface AnnotatedBlock extends TextBlock {
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
