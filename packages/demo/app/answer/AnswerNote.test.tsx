import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AnswerEvent } from '../../shared/api.ts';
import { advance, startAnswer } from './answer.ts';
import { AnswerNote } from './AnswerNote.tsx';

const waiting = (before: number): AnswerEvent => ({ type: 'waiting', before });
const text: AnswerEvent = { type: 'text', delta: 'Hi' };

it.each([
  [[waiting(3)], 'Waiting for the model: 3 before you.'],
  [[waiting(3), waiting(0)], 'Waiting for the model: you are next.'],
  [[waiting(0), text], ''],
  [[waiting(1), { type: 'error', mode: 'outage', message: 'It is away.' }] as const, 'It is away.'],
])('says after %j %j', (events: readonly AnswerEvent[], words) => {
  render(<AnswerNote answer={events.reduce(advance, startAnswer('r', 0))} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});
