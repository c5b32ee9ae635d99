import { expect, it } from 'vitest';
import { readLogprobs } from './readLogprobs.ts';

it('reads tokens with their alternatives', () => {
  const content = [
    {
      token: 'Yes',
      logprob: -0.1,
      top_logprobs: [
        { token: 'Yes', logprob: -0.1 },
        { token: 'No', logprob: -2.5 },
      ],
    },
    { token: '.', logprob: 0, top_logprobs: [] },
  ];
  expect(readLogprobs({ choices: [{ logprobs: { content } }] })).toEqual([
    { token: 'Yes', logprob: -0.1, top: [-0.1, -2.5] },
    { token: '.', logprob: 0 },
  ]);
});

it.each([
  null,
  'text',
  { choices: [] },
  { choices: [{ logprobs: null }] },
  { choices: [{ logprobs: { content: 'x' } }] },
  { choices: [{ logprobs: { content: [null, { logprob: 'high' }] } }] },
])('reads none from %j', (chunk) => {
  expect(readLogprobs(chunk)).toEqual([]);
});
