import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody, Sources } from '@credence-ui/core/event';
import { createOutbox, httpSend, memoryStorage } from '@credence-ui/core/feedback';
import type { Clock, Outbox, OutboxStorage } from '@credence-ui/core/feedback';
import { randomOf } from '../confidence/randomOf.ts';
import { startSink } from './startSink.ts';
import type { Fault, Sink } from './startSink.ts';

/** What came of a run. */
export interface Outcome {
  readonly given: number;
  /** Events that the server never had. */
  readonly lost: number;
  /** Arrivals beyond the first of each event. */
  readonly double: number;
  readonly requests: number;
  /** Ids in the order in which they came, doubles included. */
  readonly arrivals: readonly string[];
  /** Whether what the server counts, by vote, is what was given. */
  readonly counted: boolean;
}

/** `events` votes over `flaps` times at which the server comes or goes; the page is loaded anew now and then. */
export async function runFlaps(seed: number, events: number, flaps: number): Promise<Outcome> {
  const random = randomOf(seed);
  let isUp = true;
  return run(
    () => (isUp ? 'taken' : 'down'),
    random,
    async (page) => {
      for (let flap = 0; flap < flaps; flap += 1) {
        isUp = random() < 0.5;
        if (random() < 0.17) page.reload();
        await page.vote(Math.ceil(events / flaps));
        if (isUp) await page.outbox().flush();
      }
      isUp = true;
    },
  );
}

/** `events` votes of which the server takes all, and the acknowledgement of 30 % of the requests is lost. */
export async function runLostAnswers(seed: number, events: number): Promise<Outcome> {
  const random = randomOf(seed);
  const decide = () => (random() < 0.3 ? 'lost' : 'taken');
  return run(decide, random, async (page) => {
    for (let left = events; left > 0; left -= 10) {
      await page.vote(10);
      await page.outbox().flush();
    }
  });
}

const answers: readonly Fault[] = ['taken', 'lost', 'down', 408, 429, 500, 502, 503, 404, 413, 401];

/** `events` votes to a server that answers each request as it pleases. */
export async function runAnyAnswer(seed: number, events: number): Promise<Outcome> {
  const random = randomOf(seed);
  let isOver = false;
  const decide = () => (isOver ? 'taken' : (answers[Math.floor(random() * answers.length)] ?? 500));
  return run(decide, random, async (page) => {
    for (let left = events; left > 0; left -= 10) {
      await page.vote(10);
      await page.outbox().flush();
    }
    isOver = true;
    await page.outbox().retryRejected();
  });
}

interface Page {
  outbox(): Outbox;
  vote(count: number): Promise<void>;
  reload(): void;
}

async function run(
  decide: () => Fault,
  random: () => number,
  act: (page: Page) => Promise<void>,
): Promise<Outcome> {
  const sink = await startSink(decide);
  const storage: OutboxStorage = { ...memoryStorage(), isDurable: () => true };
  const given: CredenceEvent[] = [];
  const open = () =>
    createOutbox({ storage, send: httpSend(`${sink.url}/events`), clock: hurried, random });
  let outbox = open();
  await act({
    outbox: () => outbox,
    async vote(count) {
      const events = Array.from({ length: count }, (_, index) =>
        voteOn(`r${given.length + index}`, random() < 0.7 ? 'up' : 'down'),
      );
      given.push(...events);
      await Promise.all(events.map((event) => outbox.enqueue(event)));
    },
    reload() {
      outbox.close();
      outbox = open();
    },
  });
  await drain(outbox);
  await sink.close();
  return outcomeOf(given, sink);
}

/** Sends until nothing waits; refused events are offered again. */
async function drain(outbox: Outbox): Promise<void> {
  await outbox.flush();
  for (let turn = 0; turn < 3_000 && outbox.getSnapshot().pending > 0; turn += 1) {
    await outbox.flush();
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  outbox.close();
}

function outcomeOf(given: readonly CredenceEvent[], sink: Sink): Outcome {
  const rows = [...sink.rows.values()];
  const count = (events: readonly CredenceEvent[]) =>
    events.filter((event) => event.type === 'feedback.voted' && event.vote === 'up').length;
  return {
    given: given.length,
    lost: given.filter(({ id }) => !sink.rows.has(id)).length,
    double: sink.arrivals.length - rows.length,
    requests: sink.requests(),
    arrivals: sink.arrivals,
    counted: rows.length === given.length && count(rows) === count(given),
  };
}

/** A clock whose pauses are a two hundredth as long; the limits on an answer of the storage and the server stand. */
const hurried: Clock = {
  now: () => performance.now() * 200,
  after(milliseconds, callback) {
    const isLimit = milliseconds === 3_000 || milliseconds === 30_000;
    const timer = setTimeout(callback, isLimit ? milliseconds : milliseconds / 200);
    return () => clearTimeout(timer);
  },
};

function voteOn(responseId: string, vote: 'up' | 'down' | null, sources?: Sources): CredenceEvent {
  return act(responseId, { type: 'feedback.voted', vote, reasons: [] }, sources);
}

function act(responseId: string, body: EventBody, sources?: Sources): CredenceEvent {
  const context = { responseId, tier: 'high', confidence: 0.9, thresholdsVersion: '1' };
  return createEvent(body, context, sources);
}

/** Sequences of votes and comments on one answer, offline and online, under a clock that jumps: how many end with another vote than the last. */
export async function runToggles(
  seed: number,
  sequences: number,
): Promise<{ readonly wrong: number; readonly commentsLost: number }> {
  const random = randomOf(seed);
  let wrong = 0;
  let commentsLost = 0;
  for (let sequence = 0; sequence < sequences; sequence += 1) {
    const { given, rows } = await toggle(random);
    const votes = given.filter(({ type }) => type === 'feedback.voted');
    // As the library's own figures have it: the highest id is the last act.
    const stands = rows
      .filter(({ type }) => type === 'feedback.voted')
      .sort(byId)
      .at(-1);
    if (stands?.id !== votes.at(-1)?.id) wrong += 1;
    const ids = new Set(rows.map(({ id }) => id));
    commentsLost += given.filter(
      ({ type, id }) => type !== 'feedback.voted' && !ids.has(id),
    ).length;
  }
  return { wrong, commentsLost };
}

async function toggle(random: () => number) {
  const clock = { time: 1_700_000_000_000 };
  const sources = { now: () => clock.time, random };
  const rows: CredenceEvent[] = [];
  const given: CredenceEvent[] = [];
  const send = async (events: readonly CredenceEvent[]) => {
    if (random() < 0.5) throw new Error('offline');
    // The network may deliver in any order.
    rows.push(...events.toSorted(() => random() - 0.5));
    return { status: 200 };
  };
  const outbox = createOutbox({ storage: memoryStorage(), send, clock: hurried, random });
  const length = 2 + Math.floor(random() * 10);
  for (let step = 0; step < length; step += 1) {
    clock.time += jumps[Math.floor(random() * jumps.length)] ?? 0;
    const kind = Math.floor(random() * 4);
    const said = { type: 'feedback.commented', length: 2, text: 'so' } as const;
    const vote = ([null, 'up', 'down'] as const)[kind] ?? null;
    const event = kind === 3 ? act('r', said, sources) : voteOn('r', vote, sources);
    given.push(event);
    await outbox.enqueue(event);
  }
  await drain(outbox);
  return { given, rows };
}

const tenYears = 315_576_000_000;
const jumps = [0, 0, 1, 40, 3_600_000, -3_600_000, tenYears, -tenYears];

function byId(a: CredenceEvent, b: CredenceEvent): number {
  return a.id < b.id ? -1 : 1;
}
