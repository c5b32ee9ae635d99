import type { Ticket, TicketStatus, TicketSummary } from '../../shared/api.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import type { Engine } from '../engine/engine.ts';
import type { TicketSource } from './ticketSource.ts';

/** The tickets with what was prepared for them. `openedAt` is the time from which their age counts. */
export function createInbox(sources: readonly TicketSource[], openedAt: Date): Inbox {
  const drafts = new Map<string, Draft>();
  const toTicket = (
    { minutesAgo, ...source }: TicketSource,
    status: TicketStatus = { kind: 'open' },
  ): OpenedTicket => ({
    ...source,
    at: new Date(openedAt.getTime() - minutesAgo * 60_000).toISOString(),
    ...(drafts.get(source.id) ?? { confidence: null, abstain: false }),
    prepared: drafts.has(source.id),
    state: stateOf(status),
    status,
  });
  return {
    find(id, states = new Map()) {
      const source = sources.find((one) => one.id === id);
      return source === undefined ? null : toTicket(source, states.get(id));
    },
    list: (states = new Map()) =>
      sources.map((source) => withoutBody(toTicket(source, states.get(source.id)))),
    async prepare(engine, signal) {
      for (const { id, body } of sources) {
        if (signal.aborted) return;
        const draft = await prepareDraft(engine, body, signal).catch(() => null);
        if (draft !== null) drafts.set(id, draft);
      }
    },
  };
}

export interface Inbox {
  readonly find: (id: string, states?: TicketStateMap) => OpenedTicket | null;
  readonly list: (states?: TicketStateMap) => TicketSummary[];
  /** Drafts an answer to every ticket, one after the other, so that the list can show its tier. */
  readonly prepare: (engine: Engine, signal: AbortSignal) => Promise<void>;
}

/** A ticket without what was answered to it, which the store knows. */
export type OpenedTicket = Omit<Ticket, 'replies'>;

type TicketStateMap = ReadonlyMap<string, TicketStatus>;
type Draft = Pick<TicketSummary, 'confidence' | 'abstain'>;

function stateOf({ kind }: TicketStatus): TicketSummary['state'] {
  if (kind === 'open') return 'open';
  return kind === 'answered' ? 'sent' : 'handedOff';
}

async function prepareDraft(
  engine: Engine,
  question: string,
  signal: AbortSignal,
): Promise<Draft | null> {
  for await (const part of engine.answer(question, { signal })) {
    if (part.type !== 'evidence') continue;
    const { confidence, abstain } = assessAnswer(part.answer);
    return { confidence, abstain };
  }
  return null;
}

function withoutBody({ body: _body, ...summary }: OpenedTicket): TicketSummary {
  return summary;
}
