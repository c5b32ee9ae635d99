import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { annotationsToCitations } from './annotationsToCitations.ts';
import type { Result } from './found.ts';
import type { PlacedPart } from './output.ts';
import { resultsToCitations } from './resultsToCitations.ts';
import { withPassages } from './withPassages.ts';

/** The parts of a response in reading order, with what its search tools found. */
export function gatherParts(
  parts: readonly PlacedPart[],
  results: readonly Result[],
): Omit<Gathered, 'id'> {
  const blocks = [...parts]
    .sort((a, b) => a.index - b.index || a.place - b.place)
    .map(({ index, place, part }) => ({ id: `${index}:${place}`, ...part.contents() }));
  const annotated = annotationsToCitations(blocks);
  const cited = withPassages(annotated, results);
  const quoted = cited.map(({ source: { text = '' } }) => ({ text }));
  return {
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...cited, ...resultsToCitations(results, annotated)],
    evidence: {
      passages: distinctPassages([...results.flatMap(({ passage }) => passage ?? []), ...quoted]),
      tokens: blocks.flatMap(({ tokens }) => tokens),
    },
  };
}
