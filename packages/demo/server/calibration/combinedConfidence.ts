import type { AIResponse } from '@credence-ui/core';
import { combine } from '@credence-ui/core/assess';

/** The confidence of a response before any calibration, in [0, 1]; calibrators are fitted on this. `null` when not known. */
export function combinedConfidence({ content, assessment }: AIResponse): number | null {
  return content.trim() === '' ? null : combine(assessment?.signals ?? []);
}
