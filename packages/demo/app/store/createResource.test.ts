import { expect, it } from 'vitest';
import { createResource } from './createResource.ts';

it('keeps the last value when a later load fails, and says why', async () => {
  const replies = [Promise.resolve(1), Promise.reject(new Error('gone'))];
  const resource = createResource(() => replies.shift() ?? Promise.resolve(0));
  await resource.refresh();
  await resource.refresh();
  expect(resource.getSnapshot()).toEqual({ status: 'failed', value: 1, error: 'gone' });
});

it('shows the load that was asked for last, whichever arrives last', async () => {
  let arrive: (value: string) => void = () => undefined;
  const slow = new Promise<string>((resolve) => {
    arrive = resolve;
  });
  const replies = [slow, Promise.resolve('new')];
  const resource = createResource(() => replies.shift() ?? Promise.resolve(''));
  const first = resource.refresh();
  await resource.refresh();
  arrive('old');
  await first;
  expect(resource.getSnapshot().value).toBe('new');
});
