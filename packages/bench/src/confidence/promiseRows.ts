import { calibrate, chooseThreshold, selectCalibrator } from '@credence-ui/core/calibration';
import type { TierGuarantee } from '@credence-ui/core/guarantee';
import { tierDrift } from '@credence-ui/core/guarantee';
import { randomOf } from './randomOf.ts';

/** What guarantees are worth on labels that repeat each other, how soon a break is seen, and how certain few labels make. */
export function promiseRows(): readonly string[] {
  return [...groupRows(), ...driftRows(), certaintyRow()];
}

const risk = { targetError: 0.05, delta: 0.05 };

/**
 * 16 answers to each question, wrong at a flat rate and correlated by .3 within a question: how often 5 % is certified, by
 * question, by answer as if they were independent, and by as many independent labels as there are questions.
 */
function groupRows(): readonly string[] {
  return [
    [0.0501, 200],
    [0.02, 200],
    [0.01, 100],
  ].map(([chance = 0, questions = 0]) => {
    const certified = (size: number, isGrouped: boolean): string => {
      const passed = shareOf(1000, (seed) => {
        const { labels, groups } = drawQuestions(seed, chance, questions, size);
        const scores = labels.map(() => 0.9);
        return chooseThreshold(scores, labels, isGrouped ? { ...risk, groups } : risk) !== null;
      });
      return passed.toFixed(3);
    };
    return `learn then test, ${questions} questions of 16, wrong ${chance}  certified by question ${certified(16, true)}  by answer ${certified(16, false)}  by ${questions} independent labels ${certified(1, false)} (target 0.05, delta 0.05)`;
  });
}

function drawQuestions(seed: number, chance: number, questions: number, size: number) {
  const random = randomOf(seed * 7919 + size);
  const shared = Array.from({ length: questions }, () => random() >= chance);
  const groups = Array.from({ length: questions * size }, (_, i) => Math.floor(i / size));
  // Two copies of what is shared, each taken with the root of .3, correlate by .3.
  const labels = groups.map((group) =>
    random() < Math.sqrt(0.3) ? (shared[group] ?? false) : random() >= chance,
  );
  return { groups, labels };
}

/** After good labels (2 % wrong of 5 % promised) comes a drift to 15 %; and what the very target sets off. */
function driftRows(): readonly string[] {
  const delays = [200, 1000, 5000].map((good) => {
    const at = meanOf(300, (seed) => {
      const alarm = alarmOf(seed, good + 2000, (i) => (i < good ? 0.02 : 0.15));
      return Math.max(0, alarm - good);
    });
    return `${at.toFixed(0)} after ${good} good ones`;
  });
  const apart = meanOf(300, (seed) => alarmOf(seed, 30_000, () => 0.05));
  return [
    `drift from 2 % to 15 %, target 5 %: labels until it is seen, ${delays.join(', ')}`,
    `drift, 5 % wrong of 5 % promised: ${apart.toFixed(0)} labels until a false alarm (2000 promised)`,
  ];
}

const watched: TierGuarantee = {
  name: 'high',
  ...risk,
  below: null,
  certified: { threshold: 0.5, lowestSelected: 0.5, selected: 59, errors: 0, pValue: 0.05 },
};

function alarmOf(seed: number, n: number, chance: (i: number) => number): number {
  const random = randomOf(seed * 7919);
  const labels = Array.from({ length: n }, (_, i) => random() >= chance(i));
  const scores = labels.map(() => 0.9);
  return tierDrift([watched], scores, labels)[0]?.brokenAfter ?? n;
}

/** How often 200 labels make a calibrator that says less than .001 or more than .999 anywhere. */
function certaintyRow(): string {
  const share = shareOf(300, (seed) => {
    const random = randomOf(seed * 7919);
    const scores = Array.from({ length: 200 }, random);
    // Steeper than the score: the ends are nearly always right or wrong.
    const labels = scores.map((s) => random() < s ** 3 / (s ** 3 + (1 - s) ** 3));
    const calibrator = selectCalibrator(scores, labels);
    return [0, 1].some((score) => {
      const p = calibrate(calibrator, score) ?? 0.5;
      return p < 0.001 || p > 0.999;
    });
  });
  return `calibrator of 200 labels says < .001 or > .999 in ${(100 * share).toFixed(1)} % of draws`;
}

function meanOf(draws: number, measure: (seed: number) => number): number {
  let sum = 0;
  for (let seed = 0; seed < draws; seed++) sum += measure(seed);
  return sum / draws;
}

function shareOf(draws: number, holds: (seed: number) => boolean): number {
  return meanOf(draws, (seed) => Number(holds(seed)));
}
