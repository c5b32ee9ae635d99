import type { RawCitation, TextBlock } from '../gathered.ts';
import { annotationToCitation } from './annotationToCitation.ts';

/** A block with the annotations that refer to it. */
export interface AnnotatedBlock extends TextBlock {
  readonly annotations: readonly unknown[];
}

/** The annotations of all blocks as citations, in order. */
export function annotationsToCitations(blocks: readonly AnnotatedBlock[]): RawCitation[] {
  return blocks.flatMap(({ key, annotations }) =>
    annotations.flatMap(
      (annotation, index) => annotationToCitation(annotation, key, index + 1) ?? [],
    ),
  );
}
