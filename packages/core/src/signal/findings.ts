import type { Finding, LayerName, Verdict } from '../response/response.ts';

/**
 * Where verdicts turn, as shares in [0, 1]: a finding passes from `pass` on, warns from `warn` on, and fails below. Choices of
 * ours, fitted on nothing.
 */
export const bounds = {
  /** Claims with a source, and numbers that stand in one. */
  counted: { pass: 1, warn: 0.5 },
  /** Words of the question that the best source holds. Never a failure by itself: a question can be put in other words. */
  question: { pass: 0.5, warn: 0 },
  /** Support of the answer by other samples. */
  samples: { pass: 0.75, warn: 0.5 },
  /** Mean probability that the model gave its words. */
  tokens: { pass: 0.7, warn: 0.4 },
  /** Scores of checks from outside. */
  check: { pass: 0.7, warn: 0.4 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** Where a verdict turns. */
export interface Bounds {
  readonly pass: number;
  readonly warn: number;
}

/** Makes a finding. */
export function finding(
  code: string,
  layer: LayerName,
  verdict: Verdict,
  figures: Finding['figures'] = {},
): Finding {
  return { code, layer, verdict, figures };
}

/** Passes, warns or fails by where a share lies. */
export function verdictOf(share: number, { pass, warn }: Bounds): Verdict {
  if (share >= pass) return 'pass';
  return share >= warn ? 'warn' : 'fail';
}

/** Passes when all are held, fails when fewer than half are. */
export function byCount(code: string, layer: LayerName, held: number, all: number): Finding {
  return finding(code, layer, verdictOf(held / all, bounds.counted), { held, all });
}

/** There was evidence of a kind, and it tells nothing, as where an outside judge did not know. */
export function unknownFinding(kind: string, layer: LayerName): Finding {
  return finding('signal.unknown', layer, 'unknown', { kind });
}

/** The arithmetic mean; `null` of none. Adds in order of size, so that the same values give the same bits in any order. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return [...values].sort((a, b) => a - b).reduce((sum, value) => sum + value, 0) / values.length;
}

/** The least and the greatest value; `null` of none. */
export function extremes(
  values: readonly number[],
): readonly [least: number | null, most: number | null] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length > 0 ? [least, most] : [null, null];
}

/** True for a number in [0, 1]; NaN is none. */
export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/**
 * A finding as an English sentence. One of a product's own signal says the `text` among its figures, else its code. Shares are
 * whole per cent, with a decimal where two that differ would read alike.
 */
export function findingText({ code, figures }: Finding): string {
  const say = sentences.get(code);
  return say ? say(figures) : String(figures['text'] ?? code);
}

type Figures = Finding['figures'];

// A map, since a code can come from outside and be named like a member of Object.
const sentences: ReadonlyMap<string, (figures: Figures) => string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({
    'claims.sourced': (f: Figures) => counted(f, 'claim', ['has', 'have'], 'a source', 'no source'),
    'claims.contradicted': ({ contradicted, claims }: Figures) =>
      `The sources say otherwise for ${String(contradicted)} of ${plural(claims, 'claim')}.`,
    'numbers.sourced': (f: Figures) =>
      counted(f, 'number', ['is', 'are'], 'in the sources', 'in no source'),
    'grounding.none': () => 'No sources were retrieved.',
    'sources.empty': () => 'The search found no source.',
    'question.covered': ({ share }: Figures) =>
      `The best source holds ${percent(share)} of the question's words.`,
    'question.unrelated': () => 'None of the sources is about the question.',
    'samples.support': ({ share, samples }: Figures) =>
      `The answer has ${percent(share)} support in ${plural(samples, 'sample')}.`,
    'samples.contradict': ({ contradicting, samples }: Figures) =>
      `${String(contradicting)} of ${plural(samples, 'sample')} ${contradicting === 1 ? 'says' : 'say'} otherwise.`,
    'tokens.probability': ({ share }: Figures) =>
      `The model gave its words a mean probability of ${percent(share)}.`,
    'check.score': ({ kind, share }: Figures) =>
      `The ${String(kind)} check gave ${percent(share)}.`,
    'check.missing': ({ kind }: Figures) => `The ${String(kind)} check gave no score.`,
    'validation.none': () => 'Nothing was checked.',
    'signal.failed': ({ kind }: Figures) => `The ${String(kind)} signal failed and does not count.`,
    'signal.unknown': ({ kind }: Figures) => `The ${String(kind)} signal is not known.`,
    'confidence.evidence': ({ share }: Figures) =>
      `The evidence comes to ${percent(share)}, not calibrated on labels.`,
    'confidence.estimated': ({ share }: Figures) =>
      `The evidence comes to an estimated ${percent(share)}.`,
    'confidence.calibrated': ({ share }: Figures) =>
      `The evidence comes to ${percent(share)}, calibrated on labels.`,
    'confidence.unknown': () => 'Nothing is known that confidence could rest on.',
    'confidence.refused': ({ problem }: Figures) => String(problem),
    'confidence.below': ({ share, bound }: Figures) => {
      const [low, high] = apart(Number(share), Number(bound));
      return `Confidence ${low} is below ${high}.`;
    },
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
    'review.policy': ({ text }: Figures) => String(text),
    'review.unknown': () => 'Confidence is not known.',
    'review.tier': ({ tier }: Figures) =>
      `The policy asks for a look at answers of the tier "${String(tier)}".`,
    'review.none': () => 'No review is needed.',
  }),
);

/** `2 of 5 claims have no source.` */
function counted(
  { held, all }: Figures,
  noun: string,
  verbs: readonly [one: string, many: string],
  there: string,
  missing: string,
): string {
  const [has, total] = [Number(held), Number(all)];
  const [part, what] = has < total ? [total - has, missing] : [has, there];
  return `${String(part)} of ${plural(total, noun)} ${part === 1 ? verbs[0] : verbs[1]} ${what}.`;
}

/** `1 claim`, `2 claims`. */
function plural(count: number | string | undefined, noun: string): string {
  return `${String(count)} ${noun}${Number(count) === 1 ? '' : 's'}`;
}

function percent(share: number | string | undefined): string {
  return `${String(Math.round(Number(share) * 100))}%`;
}

/** Two shares in per cent with as many decimals as it takes to tell them apart, at most three. */
function apart(one: number, other: number): readonly [string, string] {
  const digits = [0, 1, 2].find((d) => (100 * one).toFixed(d) !== (100 * other).toFixed(d)) ?? 3;
  const say = (share: number): string => `${String(Number((100 * share).toFixed(digits)))}%`;
  return [say(one), say(other)];
}
