import type { Assessment, Finding, Layer } from '@credence-ui/core';
import { claimSources } from '@credence-ui/core/citation';
import { tierOf } from '@credence-ui/core/tier';
import type { Tiers } from '@credence-ui/core/tier';
import { synonyms } from '../retrieval/synonyms.ts';
import { contentWords, stem } from '../retrieval/words.ts';
import type { EngineAnswer, Flaw } from './engine.ts';
import { nothingAsked } from './asksNothing.ts';

/**
 * Holds back an answer that no number should send: one of the rules below asks for a review, whatever the confidence, and
 * the tier is the second at best. The confidence stays what it is. A message that asks nothing is withheld.
 */
export function holdBack(
  assessment: Assessment,
  answer: EngineAnswer,
  { tiers, isEarned = true }: Gate,
): Assessment {
  const looked = { answer, assessment, tiers, isEarned };
  const held = rules.filter(({ holds }) => holds(looked));
  if (held.length === 0) return assessment;
  const reasons = held.map(({ reason }) => reason);
  const [best, second] = tiers;
  return {
    ...assessment,
    tier: assessment.tier === best?.name ? (second?.name ?? assessment.tier) : assessment.tier,
    findings: [
      ...assessment.findings.filter(({ code }) => code !== 'review.none'),
      ...reasons.map(toFinding),
    ],
    layers: assessment.layers.map((layer) =>
      layer.name === 'review' ? ask(layer, reasons) : layer,
    ),
    abstain: assessment.abstain || held.some(({ withholds }) => withholds),
    reasons: [...new Set([...reasons, ...assessment.reasons])],
  };
}

/** What an answer is held against. */
export interface Gate {
  readonly tiers: Tiers;
  /** Whether labels have certified the highest tier. @default true */
  readonly isEarned?: boolean;
}

/** Whether a person has to look at an answer before it goes out. */
export function asksForReview({ layers }: Assessment): boolean {
  return layers.find(({ name }) => name === 'review')?.verdict !== 'pass';
}

interface Rule {
  readonly reason: string;
  /** Whether it is no draft at all. */
  readonly withholds?: true;
  readonly holds: (looked: Looked) => boolean;
}

interface Looked {
  readonly answer: EngineAnswer;
  readonly assessment: Assessment;
  readonly tiers: Tiers;
  readonly isEarned: boolean;
}

const rules: readonly Rule[] = [
  { reason: nothingAsked, withholds: true, holds: has('asksNothing') },
  { reason: 'The model stopped before its answer was complete.', holds: has('cut') },
  { reason: 'The model cited none of the passages.', holds: has('citesNothing') },
  { reason: 'The model cited a passage that does not exist.', holds: has('citesUnknown') },
  { reason: 'The answer consists of links only.', holds: isLinks },
  { reason: 'The answer only repeats what was asked.', holds: repeats },
  { reason: 'A statement is not supported by the sources.', holds: isUnsupported },
  { reason: 'A statement cites no source that says it; another source does.', holds: isMiscited },
  {
    reason: 'Nothing is sent in one click before rated answers certify the highest tier.',
    holds: ({ assessment, tiers, isEarned }) => !isEarned && assessment.tier === tiers[0]?.name,
  },
];

function has(flaw: Flaw): Rule['holds'] {
  return ({ answer: { flaws = [] } }) => flaws.includes(flaw);
}

function toFinding(text: string): Finding {
  return { code: 'review.policy', layer: 'review', verdict: 'warn', figures: { text } };
}

function ask(layer: Layer, reasons: readonly string[]): Layer {
  const verdict = layer.verdict === 'pass' ? 'warn' : layer.verdict;
  const kept = layer.verdict === 'pass' ? [] : layer.reasons;
  return { ...layer, verdict, reasons: [...new Set([...reasons, ...kept])] };
}

const link = /(?:https?:\/\/|www\.)[^\s<>]+/gi;

function isLinks({ answer: { content } }: Looked): boolean {
  const links = content.match(link) ?? [];
  return links.length > 0 && plainWords(content.replace(link, ' ')).length === 0;
}

/** Nothing is left of it once its conditions ("If …,", "When …,") and the words of the question are taken away. */
function repeats({ answer: { content, evidence } }: Looked): boolean {
  const { question = '' } = evidence;
  // "Is it 30 days?" is answered by its own words.
  if (!/\b(?:how|what|why|where|when|who|which)\b/i.test(question)) return false;
  const asked = new Set(contentWords(question).map(stem));
  const said = content.replace(/(^|[.!?\]]\s+)(?:if|when|once|before|after)\b[^,.!?]*,/gi, '$1');
  const rest = plainWords(said);
  return rest.length > 0 && rest.every((word) => knows(asked, word));
}

function knows(asked: ReadonlySet<string>, word: string): boolean {
  return asked.has(word) || synonyms(word).some((other) => asked.has(other));
}

function plainWords(text: string): string[] {
  return contentWords(text.replace(/\[\d+\]/g, ' ')).map(stem);
}

/** Claims are never calibrated, so that the cut-offs of calibrated answers are not theirs. */
function isUnsupported({ assessment: { claims } }: Looked): boolean {
  return claims.some(({ confidence }) => tierOf(confidence).tone === 'negative');
}

/** What is found in another source than the one that is named has no source. */
function isMiscited({ answer: { content, citations }, assessment: { claims } }: Looked): boolean {
  return claimSources(content, claims, citations).some(
    ({ cited, others }) => cited.length === 0 && others.length > 0,
  );
}
