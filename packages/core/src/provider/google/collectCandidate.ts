import { isPlainObject } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { consulted } from '../consulted.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';
import { visibleTokens } from '../visibleTokens.ts';
import { fetchedPages } from './fetchedPages.ts';
import { groundingOf } from './groundingOf.ts';
import { recitationsOf } from './recitationsOf.ts';
import { tokensOf } from './tokensOf.ts';
import { createVisibleText } from './visibleText.ts';

/** Collects the first candidate of generateContent, from chunks or from the whole, or from a list of chunks. */
export function collectCandidate(): Collector {
  let id: string | null = null;
  let count: number | undefined;
  const text = createVisibleText();
  const grounded: unknown[] = [];
  const tokens: Token[] = [];
  const takeChunk = (chunk: unknown): boolean => {
    if (!Array.isArray(at(chunk, 'candidates')) && at(chunk, 'promptFeedback') == null)
      return false;
    id ??= stringAt(chunk, 'responseId') ?? null;
    count = numberAt(chunk, 'usageMetadata', 'candidatesTokenCount') ?? count;
    const candidate = listAt(chunk, 'candidates').find(isFirst);
    if (isGrounded(candidate)) grounded.push(candidate);
    for (const part of listAt(candidate, 'content', 'parts')) text.add(part);
    for (const token of tokensOf(candidate)) tokens.push(token);
    return true;
  };
  return {
    take: (event) => (Array.isArray(event) ? event.filter(takeChunk).length > 0 : takeChunk(event)),
    gathered: () => ({ id, ...gather(text, grounded, visibleTokens(tokens, text.text, count)) }),
  };
}

function isFirst(candidate: unknown): boolean {
  return (numberAt(candidate, 'index') ?? 0) === 0;
}

/** Most chunks say nothing but text; what is said of sources comes in few of them. */
function isGrounded(candidate: unknown): boolean {
  return ['groundingMetadata', 'citationMetadata', 'urlContextMetadata'].some((name) => {
    const metadata = at(candidate, name);
    return isPlainObject(metadata) && Object.keys(metadata).length > 0;
  });
}

function gather(
  text: ReturnType<typeof createVisibleText>,
  candidates: readonly unknown[],
  tokens: readonly Token[],
): Omit<Gathered, 'id'> {
  const grounding = groundingOf(candidates, text);
  const citations = [...grounding.citations, ...candidates.flatMap(recitationsOf)];
  const found = [...grounding.sources, ...candidates.flatMap(fetchedPages)];
  return {
    blocks: [{ id: 'text', text: text.text }],
    citations: [...citations, ...consulted(found, citations)],
    evidence: { passages: distinctPassages(grounding.sources), tokens },
  };
}
