import type { Collector } from '../collector.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { checkedClaims } from './checkedClaims.ts';
import { factSource } from './factSource.ts';

/**
 * Collects a Vertex grounding check. It repeats the claims of the answer, not the answer: without an
 * `answerCandidate` beside them, the claims are the text.
 */
export function collectGroundingCheck(): Collector {
  let checked: unknown;
  return {
    take(event) {
      const isCheck =
        numberAt(event, 'supportScore') !== undefined && Array.isArray(at(event, 'claims'));
      if (isCheck) checked = event;
      return isCheck;
    },
    gathered: () => gather(checked),
  };
}

function gather(checked: unknown): Gathered {
  const facts = listAt(checked, 'citedChunks');
  const passages = facts.map((fact) => ({
    text: stringAt(fact, 'chunkText') ?? '',
    id: stringAt(fact, 'source') ?? '',
  }));
  return {
    id: null,
    ...checkedClaims(
      listAt(checked, 'claims'),
      facts.map(factSource),
      wordsAt(checked, 'answerCandidate'),
    ),
    evidence: {
      passages: distinctPassages(passages),
      verifiers: [{ kind: 'vertex-grounding', score: numberAt(checked, 'supportScore') ?? null }],
    },
  };
}
