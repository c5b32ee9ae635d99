import { expect, it } from 'vitest';
import { deliveryOf } from './deliverBatch.ts';

it.each([
  [200, 'delivered'],
  [204, 'delivered'],
  [302, 'retry'],
  [400, 'refused'],
  [401, 'unauthorized'],
  [403, 'unauthorized'],
  [407, 'unauthorized'],
  [404, 'retry'],
  [405, 'retry'],
  [408, 'retry'],
  [409, 'retry'],
  [410, 'retry'],
  [451, 'retry'],
  [413, 'refused'],
  [422, 'refused'],
  [429, 'retry'],
  [500, 'retry'],
  [503, 'retry'],
  [0, 'retry'],
  [NaN, 'retry'],
])('reads status %s as %s', (status, kind) => {
  expect(deliveryOf({ status }).kind).toBe(kind);
});
