import type { AIResponse } from '../response/response.ts';
import type { Gathered } from './gathered.ts';
import { createPlacer } from './placer.ts';

/**
 * The answer that was gathered: blocks joined, citations placed, named and merged, provider links turned into markers.
 * The confidence is not known, since no provider returns a calibrated one. Takes time linear in the answer.
 */
export function toResponse(gathered: Gathered): AIResponse {
  return createPlacer()(gathered);
}
