import { render, screen } from '@testing-library/react';
import { createAnswerRunner } from '@credence-ui/core/fallback';
import { createRunStream } from '@credence-ui/react/stream';
import { expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { AnswerNote } from './AnswerNote.tsx';

const never = {
  [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }),
};
const asked = createRunStream(createAnswerRunner({ primary: () => never })).getSnapshot();
const away = { reason: 'outage', message: 'Credence: it is away.' } as const;

it.each<[Partial<Answer>, string]>([
  [{ phase: 'waiting', before: 3 }, 'Waiting for the model: 3 before you.'],
  [{ phase: 'waiting', before: 0 }, 'Waiting for the model: you are next.'],
  [{ phase: 'streaming' }, ''],
  [{ phase: 'failed', failure: away }, 'It is away.'],
  [{ phase: 'failed', failure: { reason: 'blocked', message: 'It says “idiot”.' } }, ''],
  [{ phase: 'stopped' }, 'Stopped. What arrived is kept; draft again when you are ready.'],
])('says of %j %j', (answer, words) => {
  render(<AnswerNote answer={{ ...asked, ...answer }} />);
  expect(screen.getByRole('status').textContent).toBe(words);
});
