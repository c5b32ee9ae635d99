import { commonUnit } from '../../place/units.ts';
import type { RawCitation, RawSource, TextBlock } from '../../place/place.ts';
import { writtenNumbers } from '../../place/markers.ts';
import { consulted } from '../consulted.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { numberAt } from '../payload.ts';
import { citationOf } from './citationOf.ts';
import type { Message } from './collectParts.ts';
import type { Text } from './texts.ts';

/**
 * A message as collected so far. Where its texts cite nothing, the answer may point to the listed sources by number or
 * by link, as Perplexity's and xAI's do; else those are what was consulted.
 */
export function gatherParts({ id, texts, sources, tokens }: Message): Gathered {
  const blocks = texts.list().map((text, index) => ({ id: String(index), ...text }));
  const cited = blocks.flatMap(citationsOf);
  const content = blocks.map(({ text }) => text).join('');
  const listed =
    cited.length > 0 ? consulted(sources.list(), cited) : pointedTo(sources.list(), content);
  return {
    id,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...cited, ...listed],
    evidence: {
      passages: distinctPassages(cited.map(({ quote = '' }) => ({ text: quote }))),
      tokens: tokens.visibleIn(content),
    },
  };
}

/** The SDK hands offsets through as its provider counted them. */
function citationsOf({ id, text, citations }: Text & TextBlock): RawCitation[] {
  const offsets = citations.flatMap((citation) =>
    ['startIndex', 'endIndex'].flatMap((name) => numberAt(citation, name) ?? []),
  );
  const unit = commonUnit(text, offsets);
  return citations.flatMap((citation) => citationOf(citation, id, unit) ?? []);
}

function pointedTo(sources: readonly RawSource[], content: string): RawCitation[] {
  const reason = 'The answer does not point to it.';
  const isNumbered = countsUpTo(sources.length, content);
  return sources.map((source, index) => {
    if (!isNumbered) return { source, place: { kind: 'linked', reason } };
    const marker = String(index + 1);
    return { id: marker, source, place: { kind: 'linked', marker, reason } };
  });
}

/** True when the numbers that stand in brackets could count the sources. */
function countsUpTo(count: number, content: string): boolean {
  const numbers = [...writtenNumbers(content)].map(Number);
  return numbers.length > 0 && numbers.every((number) => number >= 1 && number <= count);
}
