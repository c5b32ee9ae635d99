import { expect, it } from 'vitest';
import { createStore } from '../store/createStore.ts';
import { readyStatus } from '../testing/world.ts';
import type { Status } from '../../shared/status.ts';
import type { ResourceState } from '../store/createResource.ts';
import { createOpening } from './createOpening.ts';

const weekly = [{ days: ['mon', 'fri'], from: '09:00', to: '17:00' }] as const;
const friday = Date.parse('2026-11-27T16:59:00Z');

/** The store over a server with these hours, and over a clock. */
function open(hours: Status['hours']) {
  const value = { ...readyStatus, hours };
  const clock = createStore(friday);
  const status = createStore<ResourceState<Status>>({
    status: 'loading',
    value: null,
    error: null,
  });
  const opening = createOpening(status, clock);
  const before = opening.getSnapshot();
  status.set({ status: 'ready', value, error: null });
  return { opening, before, clock };
}

it('says when people stop, and when they answer again', () => {
  const { opening, before, clock } = open({ timeZone: 'UTC', weekly });
  expect(before).toBeNull();
  expect(opening.getSnapshot()).toEqual({ open: true, closesAt: friday + 60_000 });
  clock.set(friday + 60_000);
  expect(opening.getSnapshot()).toEqual({ open: false, opensAt: Date.parse('2026-11-30T09:00Z') });
});

it('says nothing where people always answer', () => {
  expect(open(null).opening.getSnapshot()).toBeNull();
});

it('keeps what it said while the clock ticks and nothing else changes', () => {
  const { opening, clock } = open({ timeZone: 'UTC', weekly });
  const first = opening.getSnapshot();
  clock.set(friday + 15_000);
  expect(opening.getSnapshot()).toBe(first);
});
