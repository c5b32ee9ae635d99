import type { TextBlock } from '../../place/place.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { visibleTokens } from '../visibleTokens.ts';
import { citationsOf } from './citationsOf.ts';
import type { Chat } from './collectChat.ts';

/** A chat answer as collected so far. */
export function gatherChat({ id, contents, citations, tokens }: Chat): Gathered {
  const blocks = [...contents]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, { text }]): TextBlock[] | TextBlock =>
      text === null ? [] : { id: String(index), text },
    );
  const stated = [...citations].sort(([a], [b]) => a - b).flatMap(([, citation]) => citation);
  const first = blocks.find(({ text }) => text !== '')?.id ?? '0';
  const placed = stated.flatMap((citation) => citationsOf(citation, first));
  const text = blocks.map((block) => block.text).join('');
  return {
    id,
    blocks,
    citations: placed,
    evidence: {
      passages: distinctPassages(placed.map(({ source }) => passageOf(source))),
      tokens: visibleTokens(tokens, text, undefined),
    },
  };
}

function passageOf({ text = '', file = '' }: { readonly text?: string; readonly file?: string }) {
  return { text, id: file };
}
