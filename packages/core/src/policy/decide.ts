import { decideFallback } from '../fallback/decideFallback.ts';
import type {
  FailureModeName,
  FallbackDecision,
  FallbackPolicy,
  Outcome,
} from '../fallback/decideFallback.ts';
import type { AIResponse, Assessment, Finding } from '../response/response.ts';
import { finding } from '../signal/findings.ts';
import { tierOf } from '../tier/tier.ts';
import { defaultPolicy, reviewModeOf } from './policy.ts';
import type { Policy, ReviewMode } from './policy.ts';

/** What is done with an answer: told apart by `show`. */
export type Decision =
  /** It still comes. */
  | { readonly show: 'streaming' }
  /** It stands. As a `draft` it can be sent once its review is done, as an `answer` it is read only. */
  | { readonly show: 'answer' | 'draft'; readonly review: Review }
  /** It is withheld, late, missing or blocked; see `decideFallback`. */
  | ({ readonly show: 'fallback'; readonly mode: FailureModeName } & Omit<
      FallbackDecision,
      'mode'
    >);

export interface DecideOptions {
  /** True while the text grows. @default false */
  readonly streaming?: boolean;
  /** What became of the question, when the caller knows of a failure. @default the response as it is */
  readonly outcome?: Outcome;
  /** Whether somebody takes the text that is sent. @default true */
  readonly sendable?: boolean;
}

/**
 * The one place that decides what is done with an answer under a policy: nothing is sent while it streams, where it is withheld,
 * or before its review is done. Never looser than the answer's own assessment.
 */
export function decide(
  response: AIResponse,
  policy: Policy = defaultPolicy,
  { streaming = false, outcome, sendable = true }: DecideOptions = {},
): Decision {
  const met: Outcome =
    !outcome || outcome.kind === 'answer' ? { kind: 'answer', response } : outcome;
  if (streaming && met.kind === 'answer') return { show: 'streaming' };
  const { mode, ...ways } = decideFallback(met, fallbackRules(policy));
  if (mode !== null) return { show: 'fallback', mode, ...ways };
  if (met.kind !== 'answer') return { show: 'streaming' };
  return { show: sendable ? 'draft' : 'answer', review: reviewOf(response, policy) };
}

/** What a policy says of answers that fail, as `decideFallback` takes it. */
export function fallbackRules({
  fallback,
  slowAfterSeconds,
  abstainBelow,
}: Policy): FallbackPolicy {
  return { ...fallback, slowAfterSeconds, abstainBelow };
}

/** What a person does before an answer goes out, and why. */
export interface Review {
  readonly mode: ReviewMode;
  /** At least one; it passes when nobody has to look. */
  readonly findings: readonly Finding[];
  /** Whether every item of the draft's checklist has to be ticked. */
  readonly checklist: boolean;
  /** Seconds for which a send in one click can be taken back. */
  readonly undoSeconds: number;
  /** Whether the same goes for a send after an approval. */
  readonly undoApproved: boolean;
}

/** What a review rests on; an `AIResponse` will do. */
export type Reviewable = Pick<AIResponse, 'confidence'> & Partial<AIResponse>;

/**
 * The review that an answer needs: what the policy asks of its tier, and at least a confirmation where the answer, its
 * assessment, how it ended or the policy asks for a person.
 */
export function reviewOf(response: Reviewable, policy: Policy): Review {
  const tier = tierOf(response.confidence, policy.tiers);
  const findings = reviewFindings(response, policy);
  const mode = reviewModeOf(tier, policy.review);
  const isAsked = findings.some(({ verdict }) => verdict !== 'pass');
  const { checklist = false, undoSeconds = 5, undoApproved = false } = policy.review;
  return {
    mode: mode === 'off' && isAsked ? 'confirm' : mode,
    findings,
    checklist,
    undoSeconds,
    undoApproved,
  };
}

/** Layer 4: must a person look at it, and why? One finding that passes when nobody must. */
export function reviewFindings(response: Reviewable, policy: Policy): readonly Finding[] {
  const { requiresHumanReview = false, finish = 'complete', citations, assessment } = response;
  const asked = (code: string): Finding => finding(code, 'review', 'warn');
  const found = [
    ...(requiresHumanReview ? [asked('review.requested')] : []),
    ...(finish === 'complete' ? [] : [asked(`answer.${finish}`)]),
    ...(policy.requireCitations && citations?.length === 0 ? [asked('review.uncited')] : []),
    ...byConfidence(response.confidence, policy),
  ];
  const all = [...found, ...assessedFindings(assessment).filter(isNew(found))];
  return all.length > 0 ? all : [finding('review.none', 'review', 'pass')];
}

/** What the policy says of a confidence alone. */
function byConfidence(confidence: number | null, policy: Policy): readonly Finding[] {
  const { tiers, review } = policy;
  const tier = tierOf(confidence, tiers);
  const byTier = reviewModeOf(tier, review) !== 'off';
  const bound = Math.max(review.reviewBelow ?? 0, byTier ? openFrom(policy) : 0);
  if (tier.min === null)
    return byTier || bound > 0 ? [finding('review.unknown', 'review', 'unknown')] : [];
  const below = belowFindings(confidence, bound, 'warn');
  return below.length > 0 || !byTier
    ? below
    : [finding('review.tier', 'review', 'warn', { tier: tier.name })];
}

/** The confidence from which on answers need no review, that of the highest tier where all of them do. */
function openFrom({ tiers, review }: Policy): number {
  const open = tiers.filter((tier) => reviewModeOf(tier, review) === 'off');
  return (open.at(-1) ?? tiers[0])?.min ?? 0;
}

/** Says that confidence is below a bound; nothing when it is not, or when none is known. */
export function belowFindings(
  confidence: number | null,
  bound: number,
  verdict: Finding['verdict'],
): readonly Finding[] {
  if (confidence === null || confidence >= bound) return [];
  return [finding('confidence.below', 'review', verdict, { share: confidence, bound })];
}

/** Why the one who assessed the answer, maybe under another policy, asked for a person. */
function assessedFindings(assessment: Assessment | undefined): readonly Finding[] {
  const layer = assessment?.layers.find(({ name }) => name === 'review');
  if (layer?.verdict !== 'warn' && layer?.verdict !== 'fail') return [];
  const own = assessment?.findings.filter(
    (each) => each.layer === 'review' && each.verdict !== 'pass',
  );
  return own && own.length > 0 ? own : [finding('review.requested', 'review', 'warn')];
}

function isNew(found: readonly Finding[]): (other: Finding) => boolean {
  return ({ code }) => found.every((each) => each.code !== code);
}

/**
 * The assessment with the review that the policy in force asks for, so that what is told is what is done. One without findings
 * keeps its own sentences.
 */
export function withReview(assessment: Assessment, { findings }: Review): Assessment {
  if (assessment.findings.length === 0) return assessment;
  const verdict = (['fail', 'warn', 'unknown'] as const).find((each) =>
    findings.some((found) => found.verdict === each),
  );
  return {
    ...assessment,
    findings: [...assessment.findings.filter(({ layer }) => layer !== 'review'), ...findings],
    layers: assessment.layers.map((layer) =>
      layer.name === 'review' ? { ...layer, verdict: verdict ?? 'pass' } : layer,
    ),
  };
}
