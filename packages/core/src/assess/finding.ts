import type { Layer, LayerName, Verdict } from '../response/assessment.ts';

/** One thing that was looked at: how it came out, and the words in which a person can check it. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** The layer as it is reported: its verdict is the worst of its findings, `unknown` when nothing was found out. */
export function layerOf(name: LayerName, findings: readonly Finding[]): Layer {
  const order: readonly Verdict[] = ['fail', 'warn', 'pass'];
  const verdict = order.find((each) => findings.some((finding) => finding.verdict === each));
  return { name, verdict: verdict ?? 'unknown', reasons: findings.map(({ reason }) => reason) };
}

/** Passes from one bound, warns from a lower one, fails below. */
export function byShare(
  share: number,
  passFrom: number,
  warnFrom: number,
  reason: string,
): Finding {
  const doubt = share >= warnFrom ? 'warn' : 'fail';
  return { verdict: share >= passFrom ? 'pass' : doubt, reason };
}

/** Nothing was found out, and why. */
export function unknown(reason: string): Finding {
  return { verdict: 'unknown', reason };
}

/** The words for a count of what is held or missing, such as `2 of 5 claims have no source.` */
export interface CountWords {
  readonly noun: string;
  readonly verbs: readonly [one: string, many: string];
  readonly held: string;
  readonly missing: string;
}

/** Passes when all are held, fails when fewer than half are. */
export function byCount(held: number, all: number, { noun, verbs, ...words }: CountWords): Finding {
  const [part, what] = held < all ? [all - held, words.missing] : [held, words.held];
  const verb = verbs[part === 1 ? 0 : 1];
  return byShare(held / all, 1, 0.5, `${part} of ${count(all, noun)} ${verb} ${what}.`);
}

/** `1 claim`, `2 claims`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
