import type { Finding } from '../response/response.ts';

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
const sentences: ReadonlyMap<string, (figures: Figures) => string> = new Map(
  Object.entries({
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
