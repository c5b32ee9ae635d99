import type { Assessment } from '@credence-ui/core';
import { assess } from '@credence-ui/core/assess';
import type { EngineAnswer } from './engine.ts';

/**
 * Below this confidence the copilot offers no draft. Chosen on the development half of the labelled questions in
 * `test/questions`, see docs/decisions/retrieval.md.
 */
const abstainBelow = 0.4;

/** What the evidence of an answer amounts to, under the copilot's policy. */
export function assessAnswer({ evidence }: EngineAnswer): Assessment {
  const { content, samples = [] } = evidence;
  return assess(
    { ...evidence, content: blankMarkers(content), samples: samples.map(blankMarkers) },
    { abstainBelow },
  );
}

/** Markers are no words and their numbers no facts; blanks in their place keep every span where it was. */
function blankMarkers(text: string): string {
  return text.replace(/\[\d+\]/g, (marker) => ' '.repeat(marker.length));
}
