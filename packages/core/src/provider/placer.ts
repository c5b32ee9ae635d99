import { keepEqual } from '../response/continueResponse.ts';
import { given } from '../response/read.ts';
import type { AIResponse, Claim } from '../response/response.ts';
import { withAgreedUnits } from './agreedUnits.ts';
import type { Gathered, GatheredEvidence, RawCitation, RawClaim } from './gathered.ts';
import { createGround, joinTexts } from './ground.ts';
import type { Ground } from './ground.ts';
import { findHidden } from './hidden.ts';
import type { Hidden } from './hidden.ts';
import { locate } from './locate.ts';
import { mergeCitations } from './mergeCitations.ts';
import { placeMerged, removals } from './placeMerged.ts';
import { replaceLinks } from './replaceLinks.ts';
import type { Replaced } from './replaceLinks.ts';
import { visibleTokens } from './visibleTokens.ts';

/**
 * Makes responses out of what is gathered, again and again as an answer grows. What it read before is not read again,
 * and citations that are as they were stay the same objects.
 */
export function createPlacer(): (gathered: Gathered) => AIResponse {
  const groundOf = createGround();
  let before: AIResponse['citations'] = [];
  return ({ id, blocks, citations, claims = [], evidence, finish }) => {
    const isPlain = citations.length === 0 && claims.length === 0;
    const text = joinTexts(blocks);
    const hidden = findHidden(text, finish === undefined);
    const { content, placed, judged } = isPlain
      ? { content: replaceLinks(text, removals(hidden)).content, placed: [], judged: [] }
      : placeAll(citations, claims, groundOf(blocks), hidden);
    before = keepEqual(before, placed);
    return {
      id,
      content,
      confidence: null,
      citations: before,
      suggestedActions: [],
      requiresHumanReview: false,
      ...given({ finish }),
      ...(judged.length > 0 && { claims: judged }),
      ...evidenceOf(content, shownEvidence(evidence, text, hidden), before),
    };
  };
}

function placeAll(
  citations: readonly RawCitation[],
  claims: readonly RawClaim[],
  ground: Ground,
  hidden: Hidden,
) {
  const merged = mergeCitations(located(citations, ground));
  const { replaced, placed } = placeMerged(merged, ground, hidden);
  const judged = claims.flatMap((claim) => claimOf(claim, ground, replaced));
  return { content: replaced.content, placed, judged };
}

function located(citations: readonly RawCitation[], ground: Ground) {
  if (citations.length === 0) return [];
  const marks = ground.markers.marks(ground.text, wantedMarkers(citations));
  return withAgreedUnits(citations, ground).map((raw) => ({
    raw,
    located: locate(raw, ground, marks),
  }));
}

function wantedMarkers(citations: readonly RawCitation[]): ReadonlySet<string> {
  return new Set(
    citations.flatMap(({ place }) => {
      const isMarked = place.kind === 'marker' || place.kind === 'linked';
      return isMarked ? (place.marker ?? []) : [];
    }),
  );
}

function claimOf({ place, support }: RawClaim, ground: Ground, replaced: Replaced): Claim[] {
  const found = locate({ place }, ground, { has: () => false, areAll: false });
  if (!('span' in found)) return [];
  const span = replaced.move(found.span);
  return span.start < span.end ? [{ span, confidence: support, citationIds: [] }] : [];
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
