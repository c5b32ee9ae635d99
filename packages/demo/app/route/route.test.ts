import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hrefOf, parseRoute } from './route.ts';
import type { Route } from './route.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const open = fc.option(fc.record({ documentId: id, page: fc.integer({ min: 1, max: 9999 }) }));
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.record({ name: fc.constant('inbox' as const), ticketId: id, open }),
  fc.record({ name: fc.constant('ask' as const), askId: id, open }),
  fc.constantFrom<Route>({ name: 'queue' }, { name: 'metrics' }, { name: 'feedback' }),
);

it('reads back every address that it writes', () => {
  fc.assert(
    fc.property(route, (there) => {
      expect(parseRoute(hrefOf(there))).toEqual(there);
    }),
  );
});

it.each(['', '#', '#/', '#/nowhere/1', '#/ask', '#/%E0%A4%A'])(
  'leads from the address "%s" to the inbox',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ name: 'inbox', ticketId: null, open: null });
  },
);

it('opens the ticket when the page of its address makes no sense', () => {
  expect(parseRoute('#/inbox/T-1/page/doc/0')).toEqual({
    name: 'inbox',
    ticketId: 'T-1',
    open: null,
  });
});
