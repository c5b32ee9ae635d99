import type { RawCitation } from '../../place/place.ts';
import { consulted } from '../consulted.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { annotationsToCitations } from './annotationsToCitations.ts';
import type { ChatText } from './chatText.ts';
import { referenceToCitation } from './referenceToCitation.ts';
import type { SearchResults } from './searchResults.ts';
import type { TokenList } from './tokenList.ts';

/** What was collected of a chat message. */
export interface Chat {
  readonly id: string | null;
  readonly text: ChatText;
  readonly results: SearchResults;
  readonly annotations: readonly unknown[];
  readonly tokens: TokenList;
}

const block = 'message';

export function gatherChat({ id, text, results, annotations, tokens }: Chat): Gathered {
  const contents = text.contents();
  const annotated = annotationsToCitations([{ id: block, text: contents.text, annotations }]);
  const referred = contents.references.flatMap((reference) =>
    referenceToCitation(reference, block),
  );
  const listed = results.citations();
  const citations = [...annotated, ...referred, ...unlessAnnotated(listed, annotated)];
  return {
    id,
    blocks: [{ id: block, text: contents.text }],
    citations,
    evidence: {
      passages: distinctPassages(listed.concat(annotated).map(passageOf)),
      tokens: tokens.visibleIn(contents.text),
    },
  };
}

/** Gateways send the same sources as annotations and as a list; the list then adds only what is not annotated. */
function unlessAnnotated(
  listed: readonly RawCitation[],
  annotated: readonly RawCitation[],
): readonly RawCitation[] {
  if (annotated.length === 0) return listed;
  return consulted(
    listed.map(({ source }) => source),
    annotated,
  );
}

function passageOf({ id, source: { text = '' } }: RawCitation) {
  return { text, ...(id !== undefined && { id }) };
}
