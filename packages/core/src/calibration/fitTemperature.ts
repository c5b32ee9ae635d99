import { logit, sigmoid } from './logit.ts';
import type { Pairs } from './pairs.ts';

/**
 * T of σ(logit(s)/T) with the least log loss, ln(1/T) in [−6, 6], scores clipped to [1e−12, 1−1e−12]. The loss is convex
 * in 1/T, so its slope is bisected; where it is flat, the sharper end is taken. Source: Guo et al. 2017, for two classes.
 */
export function fitTemperature({ scores, labels }: Pairs): { t: number } {
  const logits = scores.map((score) => logit(score, 1e-12));
  let u = -6;
  for (let step = 12; step > 1e-16; step /= 2) {
    const inverse = Math.exp(u + step);
    let slope = 0;
    logits.forEach((z, i) => (slope += z * (sigmoid(z * inverse) - (labels[i] ?? 0))));
    if (slope <= 0) u += step;
    if (u === 6) break;
  }
  return { t: Math.exp(-u) };
}
