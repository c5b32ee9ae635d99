import type { Layer, LayerName, Verdict } from '../response/assessment.ts';

/** One thing that was looked at: how it came out, and the words in which a person can check it. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A layer's findings; its verdict is the worst of them, `unknown` when nothing was found out. */
export interface LayerFindings {
  readonly name: LayerName;
  readonly findings: readonly Finding[];
}

/** The layer as it is reported. */
export function layerOf({ name, findings }: LayerFindings): Layer {
  const order: readonly Verdict[] = ['fail', 'warn', 'pass'];
  const verdict = order.find((each) => findings.some((finding) => finding.verdict === each));
  return { name, verdict: verdict ?? 'unknown', reasons: findings.map(({ reason }) => reason) };
}

/** Passes from one bound, warns from a lower one, fails below. */
export function byShare(share: number, passFrom: number, warnFrom: number): Verdict {
  if (share >= passFrom) return 'pass';
  return share >= warnFrom ? 'warn' : 'fail';
}

/** `1 claim`, `2 claims`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
