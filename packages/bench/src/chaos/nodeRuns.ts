import { createEvent } from '@credence-ui/core/event';
import type { CredenceEvent, EventBody, Sources } from '@credence-ui/core/event';
import { createOutbox, httpSend, memoryStorage } from '@credence-ui/core/feedback';
import type { Clock, Outbox, OutboxStorage } from '@credence-ui/core/feedback';
import { summarizeEvents } from '@credence-ui/insights';
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
  /** The most events at once that the server had not and the outbox showed neither as waiting nor as refused. */
  readonly unseen: number;
  /** Whether the figures of all that arrived, doubles included, are those of what was given: events, and votes of each kind. */
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

/** How a server may answer; a function where that depends on the time. */
const answers: readonly (Fault | (() => Fault))[] = [
  ...(['taken', 'lost', 'down', 'hanging'] as const),
  ...[400, 401, 404, 408, 413, 422, 500, 502, 503],
  { status: 429, headers: { 'retry-after': '2' } },
  () => ({
    status: 429,
    headers: { 'retry-after': new Date(hurried.now() + 3_000).toUTCString() },
  }),
  { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
  { status: 200, headers: { 'content-type': 'application/json' }, body: '{"accepted":' },
];

/** `events` votes to a server that answers each request as it pleases. */
export async function runAnyAnswer(seed: number, events: number): Promise<Outcome> {
  const random = randomOf(seed);
  let isOver = false;
  const decide = (): Fault => {
    const answer = isOver ? 'taken' : (answers[Math.floor(random() * answers.length)] ?? 500);
    return typeof answer === 'function' ? answer() : answer;
  };
  return run(decide, random, async (page) => {
    for (let left = events; left > 0; left -= 10) {
      await page.vote(10);
      await page.outbox().flush();
    }
    isOver = true;
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
  const send = httpSend(`${sink.url}/events`, { timeout: 1_000 });
  const open = () => createOutbox({ storage, send, clock: hurried, random });
  let outbox = open();
  let unseen = 0;
  await act({
    outbox: () => outbox,
    async vote(count) {
      const events = Array.from({ length: count }, (_, index) =>
        voteOn(`r${given.length + index}`, random() < 0.7 ? 'up' : 'down'),
      );
      given.push(...events);
      await Promise.all(events.map((event) => outbox.enqueue(event)));
      const { held } = outbox.getSnapshot();
      const hidden = given.filter(({ id }) => !sink.rows.has(id) && !held.has(id));
      unseen = Math.max(unseen, hidden.length);
    },
    reload() {
      outbox.close();
      outbox = open();
    },
  });
  await drain(outbox);
  await sink.close();
  return outcomeOf(given, sink, unseen);
}

/** Sends until nothing waits, then closes; what was refused, also by a request under way, is offered again. */
export async function drain(
  outbox: Outbox,
  wait: () => Promise<unknown> = waitShortly,
): Promise<void> {
  await outbox.flush();
  for (let turn = 0; turn < 3_000 && outbox.getSnapshot().held.size > 0; turn += 1) {
    await outbox.retryRejected();
    await outbox.flush();
    await wait();
  }
  outbox.close();
}

function waitShortly(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 10));
}

function outcomeOf(given: readonly CredenceEvent[], sink: Sink, unseen: number): Outcome {
  const { events, thumbsUp, thumbsDown } = summarizeEvents(sink.arrivals);
  const count = (vote: 'up' | 'down') =>
    given.filter((event) => event.type === 'feedback.voted' && event.vote === vote).length;
  return {
    given: given.length,
    lost: given.filter(({ id }) => !sink.rows.has(id)).length,
    double: sink.arrivals.length - sink.rows.size,
    requests: sink.requests(),
    arrivals: sink.arrivals.map(({ id }) => id),
    unseen,
    counted: events === given.length && thumbsUp === count('up') && thumbsDown === count('down'),
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
