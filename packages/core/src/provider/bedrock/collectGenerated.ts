import type { Collector } from '../collector.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, stringAt } from '../payload.ts';
import { generatedCitations } from './generatedCitations.ts';

/** Collects RetrieveAndGenerate, from its events or from the whole. */
export function collectGenerated(): Collector {
  let text = '';
  const citations: unknown[] = [];
  return {
    take(event) {
      const words = wordsOf(event);
      const cited = citationIn(event);
      text += words ?? '';
      if (cited !== null) citations.push(cited);
      for (const citation of listAt(event, 'citations')) citations.push(citation);
      return words !== undefined || cited !== null;
    },
    gathered: () => gather(text, citations),
  };
}

/** The text of a whole payload, of an event, or of an event that its name was taken off. */
function wordsOf(event: unknown): string | undefined {
  const isBare = at(event, 'type') === undefined;
  return stringAt(event, 'output', 'text') ?? (isBare ? stringAt(event, 'text') : undefined);
}

/** The citation of one event: bare, under its name, or doubly so as it used to be. */
function citationIn(event: unknown): unknown {
  const cited = at(event, 'citation', 'citation') ?? at(event, 'citation') ?? event;
  const isCitation =
    at(cited, 'generatedResponsePart') !== undefined ||
    at(cited, 'retrievedReferences') !== undefined;
  return isCitation ? cited : null;
}

function gather(text: string, cited: readonly unknown[]): Gathered {
  const citations = cited.flatMap(generatedCitations);
  return {
    id: null,
    blocks: [{ id: 'text', text }],
    citations,
    evidence: { passages: distinctPassages(citations.map(({ source }) => source)) },
  };
}
