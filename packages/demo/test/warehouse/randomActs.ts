import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import fc from 'fast-check';

/** What happened, in the order of the acts, and how it arrived: shuffled, some of it twice. */
export interface Acts {
  readonly happened: readonly CredenceEvent[];
  readonly arrived: readonly CredenceEvent[];
}

/** Acts on few answers in few sessions, on two pages whose clocks stand, run and jump back. */
export const randomActs: fc.Arbitrary<Acts> = fc
  .tuple(fc.array(act(), { maxLength: 60 }), fc.nat())
  .map(([acts, seed]) => record(acts, seed))
  .chain((happened) =>
    arrivalOf(happened.length).map((order) => ({
      happened,
      arrived: order.flatMap((index) => happened[index] ?? []),
    })),
  );

interface Act {
  readonly body: EventBody;
  readonly responseId: string;
  readonly sessionId: string | undefined;
  readonly tier: string;
  readonly page: 0 | 1;
  /** Milliseconds that its page's clock moves before it. */
  readonly step: number;
}

function act(): fc.Arbitrary<Act> {
  return fc.record({
    body: body(),
    responseId: fc.constantFrom('a', 'b', 'c', 'B', 'é', "'; --", ''),
    sessionId: fc.constantFrom(undefined, undefined, 's', 't', '', 'a'),
    tier: fc.constantFrom('high', 'medium', 'low', '"odd\\'),
    page: fc.constantFrom(0, 1),
    step: fc.constantFrom(0, 0, 1, 500, 7_200_000, -1, -3_600_000),
  });
}

function body(): fc.Arbitrary<EventBody> {
  // A negative zero does not survive JSON.
  const seconds = fc.double({ min: 0, max: 90, noNaN: true }).map((value) => value + 0);
  const cost = fc.oneof(seconds, fc.constantFrom(0, 0.1, 0.2, 5e-10, 1.5e-9, 0.3));
  const text = fc.string({ unit: 'binary', maxLength: 8 });
  const span = { start: fc.nat(9), end: fc.nat(9) };
  const target = fc.oneof(
    fc.constant({ kind: 'answer' as const }),
    fc.record({ kind: fc.constant('claim' as const), ...span }),
    fc.constant({ kind: 'citation' as const, citationId: 'c' }),
  );
  const edited = fc.boolean();
  return fc.oneof(
    fc.record({ type: is('response.shown'), seconds, cost }, { requiredKeys: ['type'] }),
    fc.record({ type: is('response.shown') }),
    fc.record({ type: is('draft.approved'), edited, seconds }),
    fc.record({ type: is('draft.sent'), edited, changeRatio: is(0.5), text, seconds }),
    fc.record(
      {
        type: is('feedback.voted'),
        vote: fc.constantFrom('up', 'down', null),
        reasons: fc.array(text, { maxLength: 2 }),
        target,
      },
      { requiredKeys: ['type', 'vote', 'reasons'] },
    ),
    fc.record({ type: is('feedback.commented'), length: fc.nat(9), text, target }),
    fc.record({ type: is('handoff.requested') }),
    fc.record({ type: is('handoff.accepted'), position: fc.constantFrom(null, 1) }),
    fc.record({ type: is('handoff.failed'), reason: text }),
    fc.record({ type: is('satisfaction.rated'), score: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      type: is('case.closed'),
      resolved: fc.boolean(),
      by: fc.constantFrom('assistant', 'person'),
    }),
    fc.record({ type: is('answer.copied') }),
  );
}

function is<const Value>(value: Value): fc.Arbitrary<Value> {
  return fc.constant(value);
}

function record(acts: readonly Act[], seed: number): CredenceEvent[] {
  const times = [0, 0].map(() => Date.parse('2026-03-02T09:00:00Z'));
  const clocks = times.map((_, page) => ({
    now: () => times[page] ?? 0,
    random: randomOf(2 * seed + page),
  }));
  return acts.map(({ body, responseId, sessionId, tier, page, step }) => {
    times[page] = (times[page] ?? 0) + step;
    const context = { responseId, tier, confidence: null, thresholdsVersion: '1' };
    return createEvent(
      body,
      { ...context, ...(sessionId !== undefined && { sessionId }) },
      clocks[page],
    );
  });
}

/** Each seed its own chance, so that no two pages mint one id. From the finaliser of MurmurHash3. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** Every index at least once. */
function arrivalOf(count: number): fc.Arbitrary<readonly number[]> {
  const each = Array.from({ length: count }, (_, index) => index);
  return fc.subarray(each).chain((again) => {
    const all = [...each, ...again];
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
}
