import { isDeepStrictEqual } from 'node:util';
import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody } from '@credence-ui/core/event';
import { createOutbox, memoryStorage } from '@credence-ui/core/feedback';
import type { Clock } from '@credence-ui/core/feedback';
import { summarizeEvents } from '@credence-ui/insights';
import type { EventSummary } from '@credence-ui/insights';
import { randomOf } from '../confidence/randomOf.ts';
import { drain } from './nodeRuns.ts';

/** What came of many ledgers. */
export interface LedgerOutcome {
  readonly acts: number;
  readonly arrivals: number;
  /** Ledgers whose figures are not those of the acts. */
  readonly wrong: number;
}

/**
 * Small ledgers of acts on a few answers, over a network that fails, refuses, loses acknowledgements and brings things out of order:
 * what the library counts of all that arrived, doubles included, against what was done.
 */
export async function runLedgers(seed: number, ledgers: number): Promise<LedgerOutcome> {
  const random = randomOf(seed);
  const outcome = { acts: 0, arrivals: 0, wrong: 0 };
  for (let ledger = 0; ledger < ledgers; ledger += 1) {
    const { done, arrived } = await keepLedger(random);
    outcome.acts += done.length;
    outcome.arrivals += arrived.length;
    if (!isDeepStrictEqual(readFigures(arrived), countActs(done))) outcome.wrong += 1;
  }
  return outcome;
}

interface Act {
  readonly answer: string;
  readonly tier: string;
  readonly body: EventBody;
}

async function keepLedger(random: () => number) {
  const done: Act[] = [];
  const arrived: CredenceEvent[] = [];
  let isOver = false;
  const send = async (events: readonly CredenceEvent[]) => {
    const chance = isOver ? 1 : random();
    if (chance < 0.2) throw new Error('offline');
    if (chance < 0.35) return { status: pick(random, [422, 503, 429]) };
    arrived.push(...events.toSorted(() => random() - 0.5));
    if (chance < 0.6) throw new Error('the acknowledgement is lost');
    return { status: 200 };
  };
  const outbox = createOutbox({ storage: memoryStorage(), send, clock: instant, random });
  let time = 1_700_000_000_000;
  const sources = { now: () => time, random };
  const length = 1 + Math.floor(random() * 24);
  for (let step = 0; step < length; step += 1) {
    time += pick(random, [0, 1, 40, 3_600_000, -3_600_000]);
    const act = { answer: pick(random, ['a', 'b', 'c']), tier: pick(random, ['high', 'low']) };
    const body = pick(random, bodies);
    done.push({ ...act, body });
    const context = { responseId: act.answer, tier: act.tier, ...policy };
    await outbox.enqueue(createEvent(body, context, sources));
    if (random() < 0.2) await outbox.flush();
  }
  isOver = true;
  await drain(outbox, () => new Promise((resolve) => setImmediate(resolve)));
  return { done, arrived };
}

const policy = { confidence: 0.9, thresholdsVersion: '1' };

const bodies: readonly EventBody[] = [
  { type: 'response.shown' },
  { type: 'feedback.voted', vote: 'up', reasons: [] },
  { type: 'feedback.voted', vote: 'down', reasons: ['tone'] },
  { type: 'feedback.voted', vote: null, reasons: [] },
  { type: 'feedback.commented', length: 2 },
  { type: 'draft.sent', edited: true, changeRatio: 0.2 },
  { type: 'draft.sent', edited: false, changeRatio: 0 },
  { type: 'handoff.requested' },
  { type: 'handoff.accepted', position: 1 },
  { type: 'handoff.failed', reason: 'outage' },
];

/** A clock whose pauses are over at once; the limits on an answer of the storage and the server never are. */
const instant: Clock = {
  now: () => performance.now() * 100_000,
  after(milliseconds, callback) {
    if (milliseconds === 3_000 || milliseconds === 30_000) return () => undefined;
    const timer = setImmediate(callback);
    return () => clearImmediate(timer);
  },
};

type Figures = Omit<EventSummary, 'events' | 'metrics'>;

/** All but the number of events: a vote that a later one replaced need not arrive. */
function readFigures(arrived: readonly CredenceEvent[]): Figures {
  const { events: _events, metrics: _metrics, ...figures } = summarizeEvents(arrived);
  return figures;
}

/** The same figures by hand: of each answer the last act of each kind. */
function countActs(done: readonly Act[]): Figures {
  const answers = ['a', 'b', 'c'].map((answer) => done.filter((act) => act.answer === answer));
  const last = answers.map(
    (acts) => (type: EventBody['type']) => acts.findLast((act) => act.body.type === type),
  );
  const count = (is: (find: (type: EventBody['type']) => Act | undefined) => boolean) =>
    last.filter(is).length;
  const vote = (wanted: 'up' | 'down') =>
    count((find) => {
      const body = find('feedback.voted')?.body;
      return body?.type === 'feedback.voted' && body.vote === wanted;
    });
  const edited = count((find) => {
    const body = find('draft.sent')?.body;
    return body?.type === 'draft.sent' && body.edited;
  });
  const has = (type: EventBody['type']) => count((find) => find(type) !== undefined);
  const tiers = ['high', 'low']
    .map((tier) => [tier, count((find) => find('response.shown')?.tier === tier)] as const)
    .filter(([, answersIn]) => answersIn > 0);
  const seen = count((find) => Boolean(find('response.shown') ?? find('handoff.accepted')));
  return {
    shown: has('response.shown'),
    tiers: Object.fromEntries(tiers),
    sent: has('draft.sent'),
    editRate: share(edited, has('draft.sent')),
    thumbsUp: vote('up'),
    thumbsDown: vote('down'),
    thumbsRatio: share(vote('up'), vote('up') + vote('down')),
    handoffsRequested: has('handoff.requested'),
    handoffsAccepted: has('handoff.accepted'),
    handoffsFailed: count((find) => Boolean(find('handoff.failed') && !find('handoff.accepted'))),
    handoffRate: share(has('handoff.accepted'), seen),
  };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  // An index below the length, of a list that is never empty.
  return values[Math.floor(random() * values.length)] as Value;
}
