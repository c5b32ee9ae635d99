import { agreement, grounding } from '@credence-ui/core/signal';
import { l as rougeL } from 'js-rouge';
import { medianTime, textOf } from './speedRows.ts';

/** Ours beside js-rouge on the same texts, whose time on a few pairs is multiplied by the number of pairs. */
export function ratioRows(): readonly string[] {
  const samples = Array.from({ length: 20 }, (_, i) => textOf(1000, i));
  const passages = Array.from({ length: 20 }, (_, i) => ({ text: textOf(500, i + 100) }));
  const content = textOf(500, 7);
  const sentence = textOf(20, 7);
  const pair = medianTime(() => rougeL(samples[0] ?? '', samples[1] ?? ''), 3);
  const step = medianTime(() => rougeL(sentence, passages[0]?.text ?? ''), 3);
  return [
    ratio(
      '190 pairs of 1,000 tokens',
      medianTime(() => agreement(samples)),
      190 * pair,
    ),
    ratio(
      '500 tokens, 20 x 500',
      medianTime(() => grounding(content, passages)),
      500 * step,
    ),
  ];
}

function ratio(name: string, ours: number, theirs: number): string {
  return `${name.padEnd(26)}  ${ours.toFixed(1)} ms, js-rouge ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(0)} times`;
}
