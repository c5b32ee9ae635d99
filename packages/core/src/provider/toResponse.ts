import { joinTexts } from '../place/ground.ts';
import type { Hidden, HiddenMark } from '../place/place.ts';
import { createPlacer } from '../place/placeAnswer.ts';
import { given } from '../response/read.ts';
import type { AIResponse } from '../response/response.ts';
import type { Gathered, GatheredEvidence } from './gathered.ts';
import { visibleTokens } from './tokens.ts';

/**
 * The answer that was gathered, without the reasoning in its text, its citations placed. The confidence is not known,
 * since no provider returns a calibrated one. Takes time linear in the answer.
 */
export function toResponse(gathered: Gathered): AIResponse {
  return createResponder()(gathered);
}

/** `toResponse` for an answer that grows. What did not change keeps its identity. */
function createResponder(): (gathered: Gathered) => AIResponse {
  const place = createPlacer();
  return ({ id, blocks, citations, claims = [], evidence, finish }) => {
    const text = joinTexts(blocks);
    const hidden = findHidden(text, finish === undefined);
    const placed = place({ blocks, citations, claims }, hidden);
    const { content } = placed;
    return {
      id,
      content,
      confidence: null,
      citations: placed.citations,
      suggestedActions: [],
      requiresHumanReview: false,
      ...given({ finish }),
      ...(placed.claims.length > 0 && { claims: placed.claims }),
      ...evidenceOf(content, shownEvidence(evidence, text, hidden), placed.citations),
    };
  };
}

/** The evidence without the tokens of reasoning that is not shown. */
function shownEvidence(evidence: GatheredEvidence | undefined, text: string, { start }: Hidden) {
  if (start === 0 || !evidence?.tokens) return evidence;
  return { ...evidence, tokens: visibleTokens(evidence.tokens, text.slice(start), undefined) };
}

/** What bears on the answer, with the words that its citations quote for parts of it. */
function evidenceOf(
  content: string,
  evidence: GatheredEvidence | undefined,
  citations: AIResponse['citations'],
): Pick<AIResponse, 'evidence'> {
  const parts = Object.entries(evidence ?? {}).filter(
    ([, list]: [string, unknown[]]) => list.length > 0,
  );
  if (parts.length === 0) return {};
  const quotes = citations.flatMap(({ span, quote }) =>
    span && quote ? { span, text: quote } : [],
  );
  return {
    evidence: { content, ...Object.fromEntries(parts), ...(quotes.length > 0 && { quotes }) },
  };
}

/** Reads a streamed answer. Events may be cut, repeated or come in any order; none of them throws. */
export interface Reader {
  /** Takes the parsed `data` of one server-sent event. What it does not know is passed over. */
  push(event: unknown): void;
  /** The answer so far: the same object until the next push. */
  readonly response: AIResponse;
}

/** A reader that collects events with `take` and places them when its response is asked for. */
export function readerOf(take: (event: unknown) => void, gathered: () => Gathered): Reader {
  const respond = createResponder();
  let response: AIResponse | null = null;
  return {
    push(event) {
      take(event);
      response = null;
    },
    get response() {
      response ??= respond(gathered());
      return response;
    },
  };
}

/** Finds what no person should read. `isOpen` tells that more may come, so that a tag may be cut at the end. */
function findHidden(text: string, isOpen: boolean): Hidden {
  return { start: reasoningEnd(text, isOpen), marks: findPrivateMarks(text) };
}

const opening = /^\s*<(think|thinking|thought|reasoning)\s*>/i;

/** Reasoning that is never closed is all there is. */
function reasoningEnd(text: string, isOpen: boolean): number {
  const tag = opening.exec(text.slice(0, 200));
  if (!tag) return isOpen && isCutTag(text) ? text.length : unopenedEnd(text, isOpen);
  const closing = new RegExp(String.raw`</${tag[1] ?? ''}\s*>\s*`, 'gi');
  closing.lastIndex = tag[0].length;
  return closing.exec(text) ? closing.lastIndex : text.length;
}

/**
 * Where the prompt held the opening tag, the text begins within the reasoning. Its closing tag ends a line, which it does
 * in an answer about such tags hardly ever.
 */
function unopenedEnd(text: string, isOpen: boolean): number {
  const tag = unopened.exec(text);
  if (!tag || (isOpen && !tag[0].includes('\n'))) return 0;
  const isOpened = text.slice(0, tag.index).toLowerCase().includes(`<${tag[1]?.toLowerCase()}`);
  return isOpened ? 0 : tag.index + tag[0].length;
}

const unopened = /<\/(think|thinking|thought|reasoning)[ \t]*>(?:[ \t]*\r?\n\s*|\s*$)/i;

/** True for the beginning of an opening tag, or the white space before it, and nothing else. */
function isCutTag(text: string): boolean {
  if (text.length > 200) return false;
  const written = text.trim().toLowerCase();
  return ['<thinking>', '<thought>', '<reasoning>', '<think>'].some((tag) =>
    tag.startsWith(written),
  );
}

/**
 * The marks that ChatGPT's models write for citations: a name and its arguments between the private characters U+E200
 * and U+E201, parted by U+E202. One that is cut at the end of the text counts, as does a stray delimiter.
 */
const privateMark = /\uE200[^\uE200\uE201\n]{0,1000}(?:\uE201|$)|[\uE200-\uE202]/g;

function findPrivateMarks(text: string): HiddenMark[] {
  if (!text.includes('\uE200')) return [];
  return Array.from(text.matchAll(privateMark), ({ 0: mark, index }) => {
    const end = index + mark.length;
    const isLoose = end === text.length || /[\s.,;:!?)\uE200]/.test(text[end] ?? '');
    const isSpaced = isLoose && text[index - 1] === ' ';
    return { at: index, span: { start: isSpaced ? index - 1 : index, end } };
  });
}
