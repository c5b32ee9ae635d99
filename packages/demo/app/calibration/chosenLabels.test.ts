import { expect, it } from 'vitest';
import { chosenLabels } from './chosenLabels.ts';

const columns = {
  scores: [0.1, 0.2, 0.3, 0.4],
  labels: [0, 1, 0, 1],
  sources: ['vote', 'draft', 'vote', 'draft'],
  unseen: [true, true, false, false],
} as const;

it.each([
  ['votes', false, [0.1], [0]],
  ['votes', true, [0.3], [0]],
  ['all', false, [0.1, 0.2], [0, 1]],
  ['all', true, [0.3, 0.4], [0, 1]],
] as const)('keeps %s, seen %s', (source, seen, scores, labels) => {
  expect(chosenLabels(columns, { source, seen })).toEqual({ scores, labels });
});
