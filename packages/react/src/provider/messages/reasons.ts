import type { FindingFigures, FindingWords, Vocabulary, Words } from './words.ts';

/** The findings of core, in the words of its `findingText`. */
export const findingMessages = {
  'claims.sourced': (f) => counted(f, 'claim', ['has', 'have'], ['a source', 'no source']),
  'claims.contradicted': ({ contradicted, claims }) =>
    `The sources say otherwise for ${String(contradicted)} of ${plural(claims, 'claim')}.`,
  'numbers.sourced': (f) => counted(f, 'number', ['is', 'are'], ['in the sources', 'in no source']),
  'grounding.none': () => 'No sources were retrieved.',
  'sources.empty': () => 'The search found no source.',
  'question.covered': ({ share }) =>
    `The best source holds ${String(share)} of the question's words.`,
  'question.unrelated': () => 'None of the sources is about the question.',
  'samples.support': ({ share, samples }) =>
    `The answer has ${String(share)} support in ${plural(samples, 'sample')}.`,
  'samples.contradict': ({ contradicting, samples }) =>
    `${String(contradicting)} of ${plural(samples, 'sample')} ${contradicting === 1 ? 'says' : 'say'} otherwise.`,
  'tokens.probability': ({ share }) =>
    `The model gave its words a mean probability of ${String(share)}.`,
  'check.score': ({ kind, share }) => `The ${String(kind)} check gave ${String(share)}.`,
  'check.missing': ({ kind }) => `The ${String(kind)} check gave no score.`,
  'validation.none': () => 'Nothing was checked.',
  'signal.failed': ({ kind }) => `The ${String(kind)} signal failed and does not count.`,
  'signal.unknown': ({ kind }) => `The ${String(kind)} signal is not known.`,
  'confidence.evidence': ({ share }) =>
    `The evidence comes to ${String(share)}, not calibrated on labels.`,
  'confidence.estimated': ({ share }) => `The evidence comes to an estimated ${String(share)}.`,
  'confidence.calibrated': ({ share }) =>
    `The evidence comes to ${String(share)}, calibrated on labels.`,
  'confidence.unknown': () => 'Nothing is known that confidence could rest on.',
  'confidence.refused': ({ problem }) => String(problem),
  'confidence.below': ({ share, bound }) =>
    `Confidence ${String(share)} is below ${String(bound)}.`,
  'answer.empty': () => 'There is no answer.',
  'answer.refusal': () => 'The answer refuses.',
  'answer.error': () => 'The answer is an error text.',
  'answer.length': () => 'The answer was cut at its greatest length.',
  'answer.filtered': () => 'A content filter stopped the answer.',
  'answer.refused': () => 'The model refused.',
  'answer.interrupted': () => 'The answer broke off before its end.',
  'answer.question': () => 'The answer only asks.',
  'answer.courtesy': () => 'The answer claims nothing.',
  'answer.repetition': () => 'The answer only repeats the question.',
  'review.uncited': () => 'The answer cites nothing.',
  'review.requested': () => 'The answer asks for a review.',
  'review.policy': ({ text }) => String(text),
  'review.unknown': () => 'Confidence is not known.',
  'review.tier': ({ tier }) =>
    `The policy asks for a look at answers of the tier "${String(tier)}".`,
  'review.none': () => 'No review is needed.',
} as const satisfies FindingWords;

/** The codes of core's findings. */
export type FindingCode = keyof typeof findingMessages;

/** Words of what `Confidence.Reasons` opens. */
export const reasonsMessages = {
  confidenceLayerGrounding: 'Sources',
  confidenceLayerValidation: 'Validation',
  confidenceLayerConfidence: 'Confidence',
  confidenceLayerReview: 'Human review',
  confidenceVerdictPass: 'Pass',
  confidenceVerdictWarn: 'Check',
  confidenceVerdictFail: 'Fail',
  confidenceVerdictUnknown: 'Not known',
  confidenceClaimsToCheck: 'Claims to check',
  confidenceClaimsSupported: (count: number) =>
    count === 1 ? '1 supported claim' : `${count} supported claims`,
  confidenceSupported: 'Supported',
  confidencePartly: 'Supported in part',
  confidenceUnsupported: 'Not supported',
  confidenceUnjudged: 'Not judged',
  confidenceNoSource: 'No source',
  /** Before a source that holds a claim which does not cite it. */
  confidenceOtherSource: 'Another source says this:',
  /** What was found, by code; codes that are left out keep the English sentence. */
  findings: findingMessages,
} as const satisfies Vocabulary;

export type ReasonsMessages = Words<typeof reasonsMessages>;

type Pair = readonly [one: string, other: string];

function counted(
  { held, all }: FindingFigures,
  noun: string,
  [has, have]: Pair,
  [there, missing]: Pair,
): string {
  const [found, total] = [Number(held), Number(all)];
  const [part, what] = found < total ? [total - found, missing] : [found, there];
  return `${String(part)} of ${plural(total, noun)} ${part === 1 ? has : have} ${what}.`;
}

function plural(count: number | string | undefined, noun: string): string {
  return `${String(count)} ${noun}${Number(count) === 1 ? '' : 's'}`;
}
