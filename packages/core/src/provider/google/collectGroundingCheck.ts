import type { RawCitation, RawClaim, RawSource, SpanPlace, TextBlock } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

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

/** The fact that a grounding check was given and found cited. */
function factSource(fact: unknown): RawSource {
  const about = at(fact, 'sourceMetadata');
  return given({
    title: wordsAt(fact, 'title') ?? wordsAt(about, 'title') ?? wordsAt(about, 'document_title'),
    file: wordsAt(about, 'source') ?? wordsAt(fact, 'source'),
    url: wordsAt(fact, 'uri') ?? wordsAt(about, 'uri') ?? wordsAt(about, 'url'),
    text: wordsAt(fact, 'chunkText'),
  });
}

/** The claims of a grounding check with the facts that support each. Offsets are UTF-8 bytes of the answer. */
function checkedClaims(
  claims: readonly unknown[],
  facts: readonly RawSource[],
  answer: string | undefined,
): Pick<Gathered, 'blocks' | 'citations' | 'claims'> {
  const placed = claims.map((claim, index) => ({ claim, place: placeOf(claim, index, answer) }));
  return {
    blocks: answer === undefined ? claimBlocks(claims) : [{ id: 'answer', text: answer }],
    citations: placed.flatMap(({ claim, place }) => citationsOf(claim, facts, place)),
    claims: placed.flatMap(({ claim, place }) => judged(claim, place)),
  };
}

function placeOf(claim: unknown, index: number, answer: string | undefined): SpanPlace {
  const text = stringAt(claim, 'claimText') ?? '';
  if (answer === undefined) {
    const range = { start: 0, end: text.length, unit: 'utf16' } as const;
    return { kind: 'span', block: String(index), ...range, text };
  }
  const start = numberAt(claim, 'startPos') ?? 0;
  return {
    kind: 'span',
    block: 'answer',
    start,
    end: numberAt(claim, 'endPos') ?? NaN,
    unit: 'utf8',
    text,
  };
}

/** A space stands between claims unless they touch. */
function claimBlocks(claims: readonly unknown[]): TextBlock[] {
  return claims.flatMap((claim, index) => {
    const text = stringAt(claim, 'claimText') ?? '';
    const touches = numberAt(claim, 'startPos') === numberAt(claims[index - 1], 'endPos');
    const gap = index === 0 || touches ? '' : ' ';
    return [
      { id: `before ${index}`, text: gap },
      { id: String(index), text },
    ];
  });
}

function citationsOf(claim: unknown, facts: readonly RawSource[], place: SpanPlace): RawCitation[] {
  return listAt(claim, 'citationIndices').flatMap((index) => {
    const source = typeof index === 'number' ? facts[index] : undefined;
    return source ? { source, place } : [];
  });
}

/** Only claims that were scored on their own. */
function judged(claim: unknown, place: SpanPlace): RawClaim[] {
  const support = numberAt(claim, 'score');
  const isScore = support !== undefined && support >= 0 && support <= 1;
  return isScore ? [{ place, support }] : [];
}
