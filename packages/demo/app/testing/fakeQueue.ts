import type { HandoffStatus } from '@credence-ui/core/fallback';
import type { QueueEntry, SentReply, TakenEntry, TicketStatus } from '../../shared/api.ts';

/** What a fake server knows of hand-offs and replies. */
export interface FakeDesk {
  /** What waits for a person. */
  readonly queue: QueueEntry[];
  /** What persons have taken. */
  readonly taken: TakenEntry[];
  /** Ids of what was taken back. */
  readonly withdrawn: Set<string>;
  /** Replies by id, each with the address that it was sent to. */
  readonly replies: Map<string, SentReply & { readonly path: string }>;
}

/** Answers GET /queue, and POST /queue/:id/take, …/release and …/close as the server does. */
export function answerQueue(desk: FakeDesk, id?: string, act?: string): Response {
  const { queue, taken } = desk;
  if (id === undefined) return Response.json({ waiting: queue, taken });
  const held = taken.find((entry) => entry.id === id);
  if (act === 'take' && held)
    return Response.json(
      { message: `Credence: ${held.taken.by} has had it since 10:42.`, ...held.taken },
      { status: 409 },
    );
  const list: Omit<QueueEntry, 'position'>[] = act === 'take' ? queue : taken;
  const [entry] = removeFrom(list, (one) => one.id === id);
  if (!entry)
    return Response.json({ message: 'Credence: this hand-off waits no longer.' }, { status: 404 });
  if (act === 'take') {
    const hold = { by: 'a colleague', at: new Date().toISOString() };
    taken.push({ ...entry, taken: hold });
    return Response.json({ taken: true, ...hold });
  }
  if (act === 'release') queue.push({ ...entry, position: queue.length + 1 });
  return Response.json({ [act === 'release' ? 'released' : 'closed']: true });
}

/**
 * Takes a reply once by its id, and what it answers out of the queue. A second one to a ticket, or another text under the
 * same id, is a 409 as the server's is.
 */
export function takeReply(desk: FakeDesk, path: string, body: Record<string, unknown>): Response {
  const id = String(body['id']);
  const text = String(body['text']);
  const known = desk.replies.get(id);
  if (known && known.text !== text)
    return Response.json({ message: 'Credence: another reply was sent.' }, { status: 409 });
  if (known) return Response.json(known);
  const earlier = repliesTo(desk, path).at(-1);
  if (earlier && path !== '/replies' && body['confirmed'] !== true)
    return Response.json(
      {
        message: 'Credence: Answered at 10:42.',
        answeredAt: earlier.at,
        reply: { id: earlier.id, text: earlier.text, at: earlier.at },
      },
      { status: 409 },
    );
  const sent = { id, path, text, at: new Date().toISOString() };
  desk.replies.set(id, sent);
  const isAnswered = (entry: Omit<QueueEntry, 'position'>) =>
    entry.ticketId === null
      ? path === '/replies' && entry.responseId === body['responseId']
      : path === `/tickets/${entry.ticketId}/replies`;
  removeFrom(desk.queue, isAnswered);
  removeFrom(desk.taken, isAnswered);
  return Response.json(sent, { status: 201 });
}

/** Takes back what waits or was taken. */
export function withdraw(desk: FakeDesk, id: string): void {
  const isIt = (entry: Omit<QueueEntry, 'position'>) => entry.id === id;
  if (removeFrom(desk.queue, isIt).length + removeFrom(desk.taken, isIt).length > 0)
    desk.withdrawn.add(id);
}

/** Where a hand-off stands, as its asker is told; what is gone was withdrawn, answered or closed. */
export function standingOf(desk: FakeDesk, id: string): HandoffStatus {
  const held = desk.taken.find((entry) => entry.id === id);
  if (held) return { state: 'taken', by: held.taken.by };
  const waits = desk.queue.find((entry) => entry.id === id);
  const { position = 0 } = waits ?? {};
  if (waits) return { state: 'queued', position, waitMinutes: position * 4 };
  if (desk.withdrawn.has(id)) return { state: 'withdrawn' };
  const reply = [...desk.replies.values()].at(-1);
  return reply ? { state: 'answered', by: null, text: reply.text } : { state: 'closed' };
}

/** Where a ticket stands, as the server tells it from hand-offs and replies. */
export function statusOfTicket(desk: FakeDesk, ticketId: string): TicketStatus {
  const held = desk.taken.find((entry) => entry.ticketId === ticketId);
  if (held) return { kind: 'taken', ...held.taken };
  const waits = desk.queue.find((entry) => entry.ticketId === ticketId);
  if (waits) return { kind: 'handedOver', at: waits.at, position: waits.position };
  const reply = repliesTo(desk, `/tickets/${ticketId}/replies`).at(-1);
  return reply ? { kind: 'answered', at: reply.at, text: reply.text } : { kind: 'open' };
}

function repliesTo(desk: FakeDesk, path: string) {
  return [...desk.replies.values()].filter((reply) => reply.path === path);
}

function removeFrom<Item>(list: Item[], isGone: (item: Item) => boolean): Item[] {
  const gone = list.filter(isGone);
  for (const item of gone) list.splice(list.indexOf(item), 1);
  return gone;
}
