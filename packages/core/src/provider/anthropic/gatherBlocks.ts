import type { RawCitation } from '../../place/place.ts';
import { consulted } from '../consulted.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { citationOf } from './citationOf.ts';
import type { MessageBlock } from './createBlock.ts';
import { resultsOf } from './resultsOf.ts';

/** A message as collected so far: its blocks by index, then what its tools found and it does not cite. */
export function gatherBlocks(
  id: string | null,
  found: ReadonlyMap<number, MessageBlock>,
): Gathered {
  const blocks = [...found].sort(([a], [b]) => a - b);
  const citations = blocks.flatMap(([index, block]) => citationsOf(String(index), block));
  const results = blocks.flatMap(([, { result }]) => resultsOf(result));
  const quotes = citations.map(({ quote = '' }) => ({ text: quote }));
  return {
    id,
    blocks: blocks.map(([index, { text }]) => ({ id: String(index), text })),
    citations: [...citations, ...consulted(results, citations)],
    evidence: { passages: distinctPassages([...quotes, ...results]) },
  };
}

function citationsOf(block: string, { citations }: MessageBlock): RawCitation[] {
  return citations.flatMap((citation) => citationOf(citation, block) ?? []);
}
