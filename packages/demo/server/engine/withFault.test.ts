import { expect, it } from 'vitest';
import { createSearch } from '../retrieval/createSearch.ts';
import { faults } from '../../shared/fault.ts';
import { createExtractiveEngine } from './extractive/createExtractiveEngine.ts';
import type { EnginePart } from './engine.ts';
import { streamAnswer } from './streamAnswer.ts';
import { withFault } from './withFault.ts';

const engine = createExtractiveEngine(createSearch());
const asked = { question: 'What is the refund window?', responseId: 'r1' };

it('is the engine itself where nothing is broken', () => {
  expect(withFault(engine, null)).toBe(engine);
});

it.each(faults.filter((fault) => fault !== 'slow'))('ends %s as a model would', async (fault) => {
  const updates = [];
  const options = { signal: new AbortController().signal, onResponse: () => undefined };
  for await (const update of streamAnswer(withFault(engine, fault), asked, options))
    updates.push(update);
  const last = updates.at(-1);
  const ends = {
    ...{ outage: 'error', down: 'error', limited: 'error', cut: 'error' },
    ...{ blocked: 'complete', refused: 'refused', abstained: 'complete' },
  };
  expect(last?.type === 'finish' ? last.finish : last?.type).toBe(ends[fault]);
  if (fault === 'abstained')
    expect(last).toMatchObject({ response: { assessment: { abstain: true } } });
});

it('lets go of a slow answer as soon as the asker leaves', async () => {
  const aborter = new AbortController();
  const parts: EnginePart[] = [];
  const reading = (async () => {
    const { signal } = aborter;
    for await (const part of withFault(engine, 'slow').answer('Why?', { signal })) parts.push(part);
  })();
  aborter.abort();
  await expect(reading).rejects.toThrow(/abort/i);
  expect(parts).toEqual([]);
});
