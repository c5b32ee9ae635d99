import type { Claim } from '@credence-ui/core/response';
import { spanWithin } from '@credence-ui/core/text';
import type { Span } from '@credence-ui/core/text';
import { tierOf } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';

/** A claim that is marked in the text, or the part of it that is. */
export interface MarkedClaim {
  /** Names the claim among those of its answer. */
  readonly key: string;
  /** What is marked. */
  readonly span: Span;
  /** How it reads: doubtful, or not supported. */
  readonly tone: 'caution' | 'negative';
  readonly claim: Claim;
}

const largestShare = 0.2;

/**
 * The claims to mark, least supported first, as far as a fifth of the text goes. One that no longer fits is passed over,
 * since a few underlined words of it would say nothing; only of the least supported claim of all its end is marked instead,
 * where a sentence says what it says.
 * What is well supported and what nobody judged (`null`) stays plain.
 */
export function markClaims(
  claims: readonly Claim[],
  content: string,
  tiers: Tiers,
): readonly MarkedClaim[] {
  let room = Math.floor(content.length * largestShare);
  const marked: MarkedClaim[] = [];
  for (const claim of doubtful(claims, tiers)) {
    const whole = spanWithin(content, claim.span);
    const rest = whole && free(whole, marked);
    const span = rest && marked.length === 0 ? endOf(rest, content, room) : rest;
    const tone = toneOf(claim, tiers);
    if (!span || !tone || span.end <= span.start || span.end - span.start > room) continue;
    room -= span.end - span.start;
    marked.push({ key: `${span.start}-${span.end}`, span, tone, claim });
  }
  return marked.sort((a, b) => a.span.start - b.span.start);
}

type JudgedClaim = Claim & { readonly confidence: number };

function doubtful(claims: readonly Claim[], tiers: Tiers): readonly JudgedClaim[] {
  return claims
    .filter((claim): claim is JudgedClaim => toneOf(claim, tiers) !== null)
    .sort((a, b) => a.confidence - b.confidence);
}

function toneOf({ confidence }: Claim, tiers: Tiers): MarkedClaim['tone'] | null {
  const { tone } = tierOf(confidence, tiers);
  return tone === 'caution' || tone === 'negative' ? tone : null;
}

/** What of a span no earlier mark covers, from its start on. */
function free(span: Span, marked: readonly MarkedClaim[]): Span {
  return marked.reduce((rest, { span: taken }) => {
    if (taken.end <= rest.start || taken.start >= rest.end) return rest;
    return taken.start <= rest.start
      ? { start: Math.min(taken.end, rest.end), end: rest.end }
      : { start: rest.start, end: taken.start };
  }, span);
}

/** As much of the end of a span as there is room for, from the start of a clause, else of a word, else of a character. */
function endOf(span: Span, content: string, room: number): Span {
  if (span.end - span.start <= room) return span;
  const from = span.end - room;
  // A step back sees whether the first word is whole.
  const tail = content.slice(from - 1, span.end);
  const clause = /(?:[,;:.!?…]\s+|[、，。；：！？])(?=\S)/u.exec(tail.slice(0, tail.length / 2));
  const cut =
    clause ??
    /\s+(?=\S)|(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})/u.exec(
      tail,
    );
  return { start: cut ? from - 1 + cut.index + cut[0].length : span.end, end: span.end };
}
