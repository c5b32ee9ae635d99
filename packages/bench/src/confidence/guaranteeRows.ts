import { chooseThreshold } from '@credence-ui/core/calibration';
import { randomOf } from './randomOf.ts';

const draws = 1000;

/**
 * Learn then test on 1,000 drawn calibration sets whose truth is known: scores uniform, right with the chance of the score,
 * so that scores from t up err at a rate of (1 − t)/2. How often the certified tier errs more than promised, and how much of
 * the widest tier that keeps the promise it covers.
 */
export function guaranteeRows(): readonly string[] {
  return [
    [1000, 0.1],
    [5000, 0.1],
    [20_000, 0.1],
    [20_000, 0.2],
  ].map(([n = 0, targetError = 0]) => {
    let [exceeded, covered] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const random = randomOf(draw * 7919 + n);
      const scores = Float64Array.from({ length: n }, random);
      const labels = scores.map((score) => (random() < score ? 1 : 0));
      const found = chooseThreshold(scores, labels, { targetError, delta: 0.05 });
      const width = found ? 1 - found.threshold : 0;
      exceeded += width / 2 > targetError + 1e-12 ? 1 : 0;
      covered += width / (2 * targetError) / draws;
    }
    const rate = (exceeded / draws).toFixed(3);
    return `learn then test, n ${String(n).padEnd(6)} target ${targetError}  exceeded in ${rate} of draws (delta 0.05)  ${(100 * covered).toFixed(0)} % of the oracle's coverage`;
  });
}
