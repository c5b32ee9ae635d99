import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTestClock } from '../../../test/fallback/createTestClock.ts';
import { createHandoff } from '../handoff.ts';
import type { HandoffRequest } from '../handoff.ts';
import { followHandoff } from './followHandoff.ts';
import { isHandoffOver, moveHandoff } from './handoffStatus.ts';
import type { HandoffMove, HandoffStatus, HandoffUpdate } from './handoffStatus.ts';

/** How many schedules; more by hand than in each run. */
const runs = Number(globalThis.process.env['CREDENCE_SCHEDULES'] ?? 2_000);

/** What becomes of one message: it arrives, is lost on its way there or back, is nonsense, or is what was said long ago. */
const faults = fc.array(
  fc.constantFrom('fine', 'old', 'fine', 'lost', 'unheard', 'nonsense', 'old'),
  {
    maxLength: 30,
  },
);
const moves = fc.array(
  fc.constantFrom<HandoffMove['type'] | 'place'>(
    'take',
    'handBack',
    'answer',
    'close',
    'place',
    'place',
  ),
  { minLength: 2, maxLength: 8 },
);
const schedule = fc.record({ faults, moves, withdrawsAt: fc.option(fc.nat({ max: 8 })) });

it(`ends every one of ${String(runs)} schedules where the queue stands, never in two tickets, and never goes back`, async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ faults: troubles, moves: acts, withdrawsAt }) => {
      const clock = createTestClock();
      const queue = createQueue(troubles);
      const handoff = createHandoff({
        transport: queue.request,
        follow: (ticket, status) =>
          followHandoff(ticket, {
            status,
            clock,
            poll: queue.poll,
            withdraw: queue.withdraw,
            everySeconds: 2,
          }),
      });
      await handoff.request({ responseId: 'r', question: 'q' });
      while (handoff.getSnapshot().state === 'failed') await handoff.retry();
      const end = handoff.getSnapshot();
      const followed = end.state === 'accepted' ? end.followed : null;
      if (followed === null) throw new Error('nothing is followed');
      const sequences: number[] = [];
      followed.subscribe(() => sequences.push(followed.getSnapshot().sequence));
      for (const [index, act] of acts.entries()) {
        if (index === withdrawsAt) {
          const told = await followed.withdraw?.();
          if (told?.withdrawal === 'none') expect(isHandoffOver(queue.current().status)).toBe(true);
        }
        queue.act(act);
        await clock.pass(7);
      }
      queue.heal();
      await clock.pass(200);
      const { status, isOld } = followed.getSnapshot();
      expect(queue.tickets()).toBe(1);
      expect(isOld).toBe(false);
      // What was answered and then closed may have been seen only as one of the two.
      if (!(status.state === 'answered' && queue.current().status.state === 'closed'))
        expect(status).toEqual(queue.current().status);
      expect(sequences).toEqual([...sequences].sort((one, other) => one - other));
      followed.stop();
    }),
    { numRuns: runs },
  );
});

/** A queue behind a network that loses, repeats and garbles what is said. */
function createQueue(troubles: readonly string[]) {
  const left = [...troubles];
  const tickets = new Map<string, HandoffUpdate[]>();
  const history = () => [...tickets.values()][0] ?? [];
  const latest = (): HandoffUpdate => {
    const update = history().at(-1);
    if (!update) throw new Error('no ticket');
    return update;
  };
  const become = (status: HandoffStatus) =>
    history().push({ ...latest(), sequence: latest().sequence + 1, status });

  /** Does `work` at the queue and brings back what it says, unless something happens on the way. */
  function carry<Said>(work: () => Said, old: () => Said): Promise<unknown> {
    const fault = left.shift() ?? 'fine';
    if (fault === 'lost') return Promise.reject(new Error('lost'));
    const said = work();
    if (fault === 'unheard') return Promise.reject(new Error('unheard'));
    if (fault === 'nonsense') return Promise.resolve({ error: 'bad gateway' });
    return Promise.resolve(fault === 'old' ? old() : said);
  }

  function act(type: HandoffMove['type'] | 'place'): void {
    const { status } = latest();
    if (type === 'place') {
      const position = latest().sequence + 1;
      if (status.state === 'queued') become({ state: 'queued', position, waitMinutes: null });
      return;
    }
    const moved = moveHandoff(status, { type, by: 'Kim', text: 'Yes.' });
    if (moved.kind === 'moved') become(moved.status);
  }

  return {
    act,
    current: latest,
    tickets: () => tickets.size,
    heal: () => void left.splice(0),
    poll: () => carry(latest, () => history()[0]),
    withdraw: () =>
      carry(() => {
        act('withdraw');
        return latest();
      }, latest),
    request: (request: HandoffRequest) => {
      const receipt = { ticket: 'T', position: 1, waitMinutes: null };
      const first: HandoffUpdate = {
        ticket: 'T',
        sequence: 0,
        status: { state: 'queued', position: 1, waitMinutes: null },
      };
      // A test's network may say anything.
      return carry(
        () => {
          if (!tickets.has(request.id)) tickets.set(request.id, [first]);
          return receipt;
        },
        () => receipt,
      ) as Promise<typeof receipt>;
    },
  };
}
