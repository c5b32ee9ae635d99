import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { given, isPlainObject } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

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

/** A citation for each passage that a part of the answer was generated from. */
function generatedCitations(citation: unknown): RawCitation[] {
  const place = placeOf(at(citation, 'generatedResponsePart', 'textResponsePart'));
  return listAt(citation, 'retrievedReferences').flatMap((reference) => {
    const source = referenceSource(reference);
    return Object.keys(source).length === 0 ? [] : { source, place };
  });
}

/** The end of this span belongs to it. */
function placeOf(part: unknown): Place {
  const start = numberAt(part, 'span', 'start');
  const text = wordsAt(part, 'text');
  if (start === undefined && text === undefined) {
    return { kind: 'none', reason: 'The provider does not say which words it is for.' };
  }
  const end = numberAt(part, 'span', 'end') ?? NaN;
  const range = { block: 'text', start: start ?? 0, end, unit: 'unknown' } as const;
  return { kind: 'span', ...range, inclusive: true, ...given({ text }) };
}

/** A retrieved passage and where it came from; each store has a location of its own kind, with an address or an id. */
function referenceSource(reference: unknown): RawSource {
  const address = addressOf(at(reference, 'location'));
  const metadata = at(reference, 'metadata');
  return given({
    title: wordsAt(metadata, 'title'),
    file: lastSegment(address),
    url: address,
    text: wordsAt(reference, 'content', 'text'),
  });
}

function addressOf(location: unknown): string | undefined {
  if (!isPlainObject(location)) return undefined;
  const kinds = Object.keys(location).filter((name) => name.endsWith('Location'));
  const [address] = kinds.flatMap(
    (kind) =>
      wordsAt(location, kind, 'uri') ??
      wordsAt(location, kind, 'url') ??
      wordsAt(location, kind, 'id') ??
      [],
  );
  return address;
}

/** The file of an address such as `s3://bucket/folder/file.pdf`. */
function lastSegment(address: string | undefined): string | undefined {
  const path = address?.replace(/[?#].*$/su, '').replace(/^[a-z0-9+.-]+:\/\/[^/]*/iu, '');
  return path
    ?.split('/')
    .filter((segment) => segment !== '')
    .at(-1);
}
