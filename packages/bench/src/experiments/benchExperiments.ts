import {
  proportionDifference,
  sampleSize,
  sequentialTest,
} from '@credence-ui/insights/experiments';
import type { Observation } from '@credence-ui/insights/experiments';
import { randomOf } from '../confidence/randomOf.ts';

const runs = 2000;
/** Events of each experiment in which nothing differs. */
const events = 5000;

interface Case {
  readonly baseline: number;
  readonly effect: number;
  /** Chance of an event to be of the new variant. */
  readonly split: number;
}

const cases: readonly Case[] = [
  { baseline: 0.3, effect: 0.05, split: 0.5 },
  { baseline: 0.5, effect: 0.05, split: 0.5 },
  { baseline: 0.1, effect: 0.03, split: 0.5 },
  { baseline: 0.05, effect: 0.02, split: 0.5 },
  { baseline: 0.3, effect: 0.1, split: 0.2 },
];

/**
 * How often the sequential test, looked at after every event, calls a difference that is not there, and how often it finds the one
 * planned for by the planned size, beside a test that is looked at once.
 */
export function benchExperiments(): void {
  console.log(
    `${runs} experiments each; without a difference ${events} events, looked at after every one`,
  );
  console.log(
    '| share + effect, split | per variant | false alarms | power | looked at once | stops at |',
  );
  console.log('|---|---|---|---|---|---|');
  cases.forEach((each, i) => console.log(rowFor(each, randomOf(i + 1))));
}

function rowFor({ baseline, effect, split }: Case, random: () => number): string {
  const planned = Math.ceil(sampleSize({ baseline, effect }) / 2 / split / (1 - split));
  const counted = { alarms: 0, found: 0, once: 0, stops: 0 };
  for (let run = 0; run < runs; run++) {
    const same = draw(events, baseline, baseline, split, random);
    if (sequentialTest(same, { effect }).decidedAfter !== null) counted.alarms++;
    const different = draw(planned, baseline, baseline + effect, split, random);
    const { decidedAfter } = sequentialTest(different, { effect });
    if (decidedAfter !== null) counted.found++;
    counted.stops += (decidedAfter ?? planned) / planned;
    if (foundOnce(different)) counted.once++;
  }
  const percent = (count: number): string => `${((100 * count) / runs).toFixed(1)} %`;
  const name = `${baseline} + ${effect}, ${split}`;
  const figures = [counted.alarms, counted.found, counted.once, counted.stops].map(percent);
  return `| ${name} | ${Math.round(planned / 2)} | ${figures.join(' | ')} |`;
}

function draw(
  n: number,
  without: number,
  withChange: number,
  split: number,
  random: () => number,
): readonly Observation[] {
  return Array.from({ length: n }, () => {
    const side = random() < split ? 'a' : 'b';
    return { side, value: random() < (side === 'a' ? withChange : without) ? 1 : 0 };
  });
}

function foundOnce(observations: readonly Observation[]): boolean {
  const count = (wanted: 'a' | 'b') => {
    const values = observations.filter(({ side }) => side === wanted);
    return { successes: values.filter(({ value }) => value === 1).length, trials: values.length };
  };
  return (proportionDifference(count('a'), count('b')).pValue ?? 1) <= 0.05;
}
