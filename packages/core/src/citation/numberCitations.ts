import type { Citation } from '../response/response.ts';
import { createNumbering } from './createNumbering.ts';
import type { NumberedCitation } from './createOrder.ts';

/** Numbers citations by first appearance in `content`; those that never appear come last, in their own order. */
export function numberCitations(
  content: string,
  citations: readonly Citation[],
): readonly NumberedCitation[] {
  return createNumbering(citations)(content);
}
