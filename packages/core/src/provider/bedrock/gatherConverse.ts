import type { Place, RawCitation } from '../../place/place.ts';
import { isPlainObject } from '../../response/read.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt } from '../payload.ts';
import { citationOf } from './citationOf.ts';
import type { ContentBlock } from './createBlock.ts';
import { groundingScores } from './groundingScores.ts';

/** An answer as collected so far. A citation is for its own block, or for the text before it when its block has none. */
export function gatherConverse(
  found: ReadonlyMap<number, ContentBlock>,
  traces: readonly unknown[],
): Gathered {
  const blocks = [...found].sort(([a], [b]) => a - b);
  const citations: RawCitation[] = [];
  let place: Place = { kind: 'none', reason: 'No text stands before it.' };
  for (const [index, block] of blocks) {
    if (block.text.trim() !== '') place = { kind: 'block', block: String(index) };
    for (const stated of block.citations) {
      const citation = citationOf(stated, place);
      if (citation) citations.push(citation);
    }
  }
  return {
    id: null,
    blocks: blocks.map(([index, { text }]) => ({ id: String(index), text })),
    citations,
    evidence: {
      passages: distinctPassages(citations.map(({ quote = '' }) => ({ text: quote }))),
      verifiers: traces.flatMap(assessments).flatMap(groundingScores),
    },
  };
}

/** What the guardrails said of the output, each under its id. */
function assessments(trace: unknown): readonly unknown[] {
  const byGuardrail = at(trace, 'outputAssessments');
  if (!isPlainObject(byGuardrail)) return [];
  return Object.keys(byGuardrail).flatMap((id) => listAt(byGuardrail, id));
}
