import { calibrate, calibrationReport, fitCalibrator } from '@credence-ui/core/calibration';
import { agreement } from '@credence-ui/core/signal';
import type { Answer, Question } from './gsm8k.ts';
import { isOtherPrompt, otherSystem } from './gsm8k.ts';
import { halfOf } from './halfOf.ts';
import { auroc } from './rankingRow.ts';
import { readRows } from './readRows.ts';

interface Scored {
  readonly half: 0 | 1;
  readonly score: number | null;
  readonly label: 0 | 1;
}

/** Agreement of short answers with equal numbers as equivalence, by two choices of the others, and its error once calibrated. */
export function agreementRows(folder: string): readonly string[] {
  const questions = readRows(folder, 'gsm8k-multi') as readonly Question[];
  return [
    row('GSM8K, other prompts', scoresOf(questions, isOtherPrompt)),
    row('GSM8K, other systems', scoresOf(questions, otherSystem)),
  ];
}

function scoresOf(
  questions: readonly Question[],
  counts: (one: Answer, other: Answer) => boolean,
): readonly Scored[] {
  return questions.flatMap(({ id, answers }) =>
    answers.flatMap((answer) => {
      const others = answers.filter((other) => counts(answer, other));
      if (others.length === 0) return [];
      const options = { answer: textOf(answer), equivalent };
      const { value } = agreement(others.map(textOf), options);
      return [{ half: halfOf(String(id)), score: value, label: answer.correct ? 1 : 0 }];
    }),
  );
}

function row(name: string, scored: readonly Scored[]): string {
  const errors = ([0, 1] as const).map((half) => {
    const train = scored.filter((one) => one.half === half);
    const test = scored.filter((one) => one.half !== half);
    const { scores, labels } = pairsOf(train);
    const fitted = fitCalibrator('isotonic', scores, labels);
    const tested = pairsOf(test);
    const calibrated = tested.scores.map((score) => calibrate(fitted, score) ?? 0.5);
    return calibrationReport(calibrated, tested.labels, { bins: 15 }).ece?.toFixed(3) ?? 'unknown';
  });
  return `${name.padEnd(26)}  n ${String(scored.length).padEnd(5)}  default ${auroc(scored)}  ECE15 after isotonic ${errors.join(' ')}`;
}

function pairsOf(scored: readonly Scored[]): { scores: number[]; labels: number[] } {
  return {
    scores: scored.map(({ score }) => score ?? 0.5),
    labels: scored.map(({ label }) => label),
  };
}

function textOf({ answer }: Answer): string {
  return String(answer ?? '');
}

function equivalent(one: string, other: string): boolean {
  return one === other || Math.abs(numberOf(one) - numberOf(other)) < 1e-6;
}

function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.replaceAll(/[$,]/g, ''));
}
