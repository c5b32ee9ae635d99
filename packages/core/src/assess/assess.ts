import { belowFindings, reviewFindings } from '../policy/decide.ts';
import { defaultPolicy } from '../policy/policy.ts';
import type { Policy } from '../policy/policy.ts';
import type { Silence } from '../reading/index.ts';
import type {
  Assessment,
  Evidence,
  Finding,
  Layer,
  LayerName,
  Verdict,
} from '../response/response.ts';
import { isFact, readStatements } from '../signal/answerSentences.ts';
import type { Statements } from '../signal/answerSentences.ts';
import { finding, findingText, mean } from '../signal/findings.ts';
import { stem, words } from '../text/words.ts';
import type { Word } from '../text/words.ts';
import { tierOf } from '../tier/tier.ts';
import { claimsOf, confidenceFinding, confidenceOf } from './confidence.ts';
import { signalOf, supportOf, takeReadings } from './takeReadings.ts';
import type { AssessOptions, Taken } from './takeReadings.ts';

/**
 * What the evidence amounts to: one confidence in [0, 1] (see `combine`, or the given combiner and calibrator), `null` when
 * nothing is known or nothing is claimed; the verdicts of the four defence layers with findings that can be checked; the claims;
 * and whether to abstain, which is when the answer is empty, refuses or is an error text, when confidence falls below
 * `abstainBelow`, and when what was retrieved is not about the question and holds no claim either.
 */
export function assess(evidence: Evidence, options: AssessOptions = {}): Assessment {
  const policy = policyIn(options);
  const { tiers } = policy;
  const read = readStatements(evidence.content, options.languages);
  const silence = silenceOf(read, evidence.question);
  const readings = takeReadings(evidence, read.statements, options);
  const claimsNothing = silence !== null || read.statements.length === 0;
  const combined = confidenceOf(claimsNothing ? [] : readings.taken, options);
  const { confidence } = combined;
  const abstentions = abstentionFindings(evidence, silence, readings.taken, confidence, options);
  const silent =
    silence && abstentions.length === 0
      ? [finding(`answer.${silence}`, 'confidence', 'unknown')]
      : [];
  const told = [...readings.findings, ...silent, confidenceFinding(combined, tiers)];
  const findings = [
    ...told,
    ...(abstentions.length > 0
      ? abstentions
      : askedReview(confidence, policy, options.reviewReason)),
  ];
  return {
    confidence,
    basis: combined.basis,
    calibrated: combined.basis === 'calibrated',
    combined: combined.combined,
    tier: tierOf(confidence, tiers).name,
    signals: readings.taken.map(({ reading }) => signalOf(reading)),
    findings,
    layers: layerNames.map((name) => layerOf(name, findings)),
    claims: claimsNothing
      ? []
      : claimsOf(
          readings.taken.map(({ reading }) => reading),
          evidence.passages,
        ),
    abstain: abstentions.length > 0,
    reasons: summarise(abstentions, told),
  };
}

const layerNames: readonly LayerName[] = ['grounding', 'validation', 'confidence', 'review'];

/** The layer as it is reported: its verdict is the worst of its findings, `unknown` when nothing was found out. */
function layerOf(name: LayerName, all: readonly Finding[]): Layer {
  const own = all.filter(({ layer }) => layer === name);
  const findings = own.length > 0 ? own : [finding(`${name}.none`, name, 'unknown')];
  const order: readonly Verdict[] = ['fail', 'warn', 'pass'];
  const verdict = order.find((each) => findings.some((found) => found.verdict === each));
  return { name, verdict: verdict ?? 'unknown', reasons: findings.map(findingText) };
}

/** Why to abstain, then what speaks against the answer; when nothing does, what speaks for it. */
function summarise(abstentions: readonly Finding[], findings: readonly Finding[]): string[] {
  const doubts = findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
  const told = doubts.length > 0 || abstentions.length > 0 ? doubts : findings;
  return [...new Set([...abstentions, ...told].map(findingText))];
}

/** The policy that an answer is assessed under: the given one, with what the other options say of it. */
function policyIn({ policy = defaultPolicy, tiers, reviewBelow }: AssessOptions): Policy {
  return {
    ...policy,
    tiers: tiers ?? policy.tiers,
    review: reviewBelow === undefined ? policy.review : { ...policy.review, reviewBelow },
  };
}

/** Layer 4 of an answer that is not withheld: what the policy asks of its confidence, after a reason of the caller's. */
function askedReview(
  confidence: number | null,
  policy: Policy,
  reason?: string,
): readonly Finding[] {
  const found = reviewFindings({ confidence }, policy);
  if (reason === undefined) return found;
  const asked = finding('review.policy', 'review', 'warn', { text: reason });
  return [asked, ...found.filter(({ verdict }) => verdict !== 'pass')];
}

/**
 * Why an answer states nothing; `repetition` for one that only says the words of a question back that asks for more than yes or
 * no. `null` where something is stated.
 */
function silenceOf(
  { statements, silence }: Statements,
  question: string | undefined,
): Silence | 'repetition' | null {
  if (silence !== null || question === undefined) return silence;
  const said = factsOf(statements.flatMap((each) => each.words));
  const asked = factsOf(words(question));
  const isHalf = said.size > 0 && 2 * said.size >= asked.size;
  const isRepeated = isHalf && [...said].every((fact) => asked.has(fact));
  return isRepeated && asksForMore.test(question) ? 'repetition' : null;
}

function factsOf(found: readonly Word[]): ReadonlySet<string> {
  return new Set(
    found.filter(isFact).map(({ kind, text }) => (kind === 'number' ? text : stem(text))),
  );
}

/** Questions that yes or no do not answer. */
const asksForMore = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${(
    'what which when where who whom whose why how was welche welcher welches wann wo wer wie warum wieviel quel quelle quels ' +
    'quelles quand où qui comment pourquoi combien qué cuál cuándo dónde quién cómo cuánto cuánta cuántos quale quali quando ' +
    'dove chi come perché quanto quanti qual onde quem como quantos wat welke wanneer waar wie hoe hoeveel waarom ما متى أين كم ' +
    'كيف لماذا कब कहाँ कौन कितना कितने कैसे क्यों 무엇 언제 어디 누구 얼마 어떻게 왜'
  ).replaceAll(
    ' ',
    '|',
  )})(?![\\p{L}\\p{M}])|什么|多少|何时|哪|几|谁|怎|为什么|何|いつ|どこ|誰|いくら|どの|なぜ`,
  'iu',
);

/** Claims of so much support, on the scale of tiers, are found in the passages whatever words the question uses. */
const foundFrom = 0.6;

/** Why the answer should not be offered at all; empty when it may be. */
function abstentionFindings(
  { content, question }: Evidence,
  silence: Silence | 'repetition' | null,
  taken: readonly Taken[],
  confidence: number | null,
  { abstainBelow = 0.3, relevantFrom = 0.3 }: AssessOptions,
): readonly Finding[] {
  if (content.trim() === '') return [finding('answer.empty', 'review', 'fail')];
  if (silence === 'refusal' || silence === 'error')
    return [finding(`answer.${silence}`, 'review', 'fail')];
  const relevance = question === undefined ? null : relevanceOf(taken);
  return [
    ...(relevance !== null && relevance < relevantFrom
      ? [finding('question.unrelated', 'review', 'fail')]
      : []),
    ...belowFindings(confidence, abstainBelow, 'fail'),
  ];
}

/**
 * How far the question can be answered at all, as the readings about it say: their mean, `null` without any. Those that only
 * compare words do not speak when the claims are found in the passages, for a question can be put in other words.
 */
function relevanceOf(taken: readonly Taken[]): number | null {
  const isFound = taken.some(
    ({ reader, reading }) =>
      reader.layer === 'grounding' &&
      reader.about === 'answer' &&
      (supportOf(reading) ?? 0) >= foundFrom,
  );
  const asked = taken.filter(
    ({ reader, reading }) =>
      (reading.about ?? reader.about) === 'question' && !(isFound && reading.lexical),
  );
  return mean(asked.flatMap(({ reading }) => reading.value ?? []));
}
