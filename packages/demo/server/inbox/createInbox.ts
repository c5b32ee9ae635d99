import type { Ticket, TicketStatus, TicketSummary } from '../../shared/api.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import type { Engine, EngineAnswer } from '../engine/engine.ts';
import type { TicketSource } from './ticketSource.ts';

/** The tickets with what was prepared for them. `openedAt` is the time from which their age counts. */
export function createInbox(sources: readonly TicketSource[], openedAt: Date): Inbox {
  const drafts = new Map<string, EngineAnswer>();
  const judge = createJudge();
  const toTicket = (
    { minutesAgo, ...source }: TicketSource,
    status: TicketStatus = { kind: 'open' },
    policy: Policy,
  ): OpenedTicket => ({
    ...source,
    at: new Date(openedAt.getTime() - minutesAgo * 60_000).toISOString(),
    ...judge(drafts.get(source.id), policy),
    prepared: drafts.has(source.id),
    state: stateOf(status),
    status,
  });
  return {
    find(id, states = new Map(), policy = defaultPolicy) {
      const source = sources.find((one) => one.id === id);
      return source === undefined ? null : toTicket(source, states.get(id), policy);
    },
    list: (states = new Map(), policy = defaultPolicy) =>
      sources.map((source) => withoutBody(toTicket(source, states.get(source.id), policy))),
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
  /** A ticket; its draft is judged by the policy. @default the default one */
  readonly find: (id: string, states?: TicketStateMap, policy?: Policy) => OpenedTicket | null;
  readonly list: (states?: TicketStateMap, policy?: Policy) => TicketSummary[];
  /** Drafts an answer to every ticket, one after the other, so that the list can show its tier. */
  readonly prepare: (engine: Engine, signal: AbortSignal) => Promise<void>;
}

/** A ticket without what was answered to it, which the store knows. */
export type OpenedTicket = Omit<Ticket, 'replies'>;

type TicketStateMap = ReadonlyMap<string, TicketStatus>;
type Draft = Pick<TicketSummary, 'confidence' | 'tier' | 'abstain'>;

/** Judges a draft, once for each policy. */
function createJudge(): (answer: EngineAnswer | undefined, policy: Policy) => Draft {
  const judged = new WeakMap<EngineAnswer, Draft & { readonly number: number }>();
  return (answer, policy) => {
    if (answer === undefined) return { confidence: null, tier: null, abstain: false };
    let draft = judged.get(answer);
    if (draft?.number !== policy.number) {
      const { confidence, tier, abstain } = assessAnswer(answer, policy);
      draft = { confidence, tier, abstain, number: policy.number };
      judged.set(answer, draft);
    }
    return { confidence: draft.confidence, tier: draft.tier ?? null, abstain: draft.abstain };
  };
}

function stateOf({ kind }: TicketStatus): TicketSummary['state'] {
  if (kind === 'open') return 'open';
  return kind === 'answered' ? 'sent' : 'handedOff';
}

async function prepareDraft(
  engine: Engine,
  question: string,
  signal: AbortSignal,
): Promise<EngineAnswer | null> {
  for await (const part of engine.answer(question, { signal })) {
    if (part.type === 'evidence') return part.answer;
  }
  return null;
}

function withoutBody({ body: _body, ...summary }: OpenedTicket): TicketSummary {
  return summary;
}
