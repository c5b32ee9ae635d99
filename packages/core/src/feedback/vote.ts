import type { FeedbackStatus } from './outbox.ts';

/** A thumb, or `null` where there is none or it was taken back. */
export type Vote = 'up' | 'down' | null;

/** What a person thinks of an answer, a claim or a citation. */
export interface Opinion {
  readonly vote: Vote;
  /** Codes of the reasons chosen; of a vote that was taken back there are none. */
  readonly reasons: readonly string[];
}

/** A vote as a server holds it. `sequence` rises with each vote that the server stores, whatever any clock says. */
export interface ServerVote {
  readonly vote: Vote;
  /** @default none */
  readonly reasons?: readonly string[];
  readonly sequence: number;
}

/** A vote and where it stands; `reduceVote` takes it from one state to the next. */
export interface VoteState extends Opinion {
  /** What became of the vote: none yet, given, given otherwise, or taken back. */
  readonly stage: 'none' | 'given' | 'changed' | 'cleared';
  readonly status: FeedbackStatus;
  /** What `undo` brings back; `null` where there is nothing to undo. */
  readonly before: (Opinion & Pick<VoteState, 'stage'>) | null;
  /** The last vote, by its id; `null` where this page knows of none. */
  readonly id: string | null;
  /** The last vote or comment, by its id: only its saving counts. */
  readonly act: string | null;
  /** The highest sequence that this vote answers or shows. */
  readonly known: number;
  /** The newest that the server said while this vote was on its way. */
  readonly held: ServerVote | null;
}

/** What may happen to a vote. */
export type VoteEvent =
  /** A person votes, chooses a reason, or takes the vote back. */
  | ({ readonly type: 'act'; readonly id: string } & Opinion)
  /** A person takes the last click on a thumb back. */
  | { readonly type: 'undo'; readonly id: string }
  /** A person adds words. */
  | { readonly type: 'comment'; readonly id: string }
  /** Saving an act goes on or ends; `sequence` is what the server stored it under. */
  | {
      readonly type: 'settle';
      readonly id: string | null;
      readonly status: FeedbackStatus;
      readonly sequence?: number | undefined;
    }
  /** An earlier page or another tab voted. */
  | ({ readonly type: 'told'; readonly id: string } & Opinion)
  /** The server says what it holds. */
  | ({ readonly type: 'heard' } & ServerVote);

/** The state before anything happened, or that of a vote known from elsewhere. */
export function startVote(vote: Vote = null): VoteState {
  const stage = vote === null ? 'none' : 'given';
  return { vote, reasons: [], stage, status: 'idle', known: -Infinity, ...untold };
}

const untold = { before: null, id: null, act: null, held: null } as const;

/**
 * The next state of a vote. No clock is read: an older act that ends late and an older word of the server change nothing. What the
 * server says wins over a vote that is not on its way. Where nothing changes, the same state comes back.
 */
export function reduceVote(state: VoteState, event: VoteEvent): VoteState {
  switch (event.type) {
    case 'act':
      return vote(state, event);
    case 'undo':
      return undo(state, event.id);
    case 'comment':
      return { ...state, act: event.id, status: 'idle' };
    case 'settle':
      return settle(state, event);
    case 'told':
      return event.id === state.id ? state : adopt(state, event, event.id);
    case 'heard':
      return hear(state, event);
    default:
      return event satisfies never;
  }
}

/** Whether a vote is not with the server yet, so that what the server says is older. */
function isOnItsWay({ status }: Pick<VoteState, 'status'>): boolean {
  return status !== 'idle' && status !== 'saved';
}

function vote(state: VoteState, { id, vote: next, reasons }: Opinion & { id: string }): VoteState {
  const isSame = next === state.vote;
  const { stage } = state;
  return {
    ...state,
    ...opinionOf(next, reasons),
    stage: isSame ? stage : stageAfter(stage, next),
    before: isSame ? state.before : { vote: state.vote, reasons: state.reasons, stage },
    status: 'idle',
    id,
    act: id,
  };
}

function stageAfter(stage: VoteState['stage'], next: Vote): VoteState['stage'] {
  if (next === null) return 'cleared';
  return stage === 'none' ? 'given' : 'changed';
}

function undo(state: VoteState, id: string): VoteState {
  if (!state.before) return state;
  return { ...state, ...state.before, before: null, id, act: id, status: 'idle' };
}

function settle(
  state: VoteState,
  { id, status, sequence }: Extract<VoteEvent, { type: 'settle' }>,
): VoteState {
  if (id !== state.act) return state;
  const { held, known } = state;
  const isSame = status === state.status;
  const isLater = (sequence ?? known) > known;
  if (isSame && (isOnItsWay(state) || !isLater)) return state;
  const settled = { ...state, status };
  if (isOnItsWay(settled)) return settled;
  // Without a number of its own, the act counts as later than all that was heard while it was on its way.
  const stored = Math.max(known, sequence ?? held?.sequence ?? known);
  const fresh = { ...settled, known: stored, held: null };
  return held ? hear(fresh, held) : fresh;
}

function hear(state: VoteState, { vote: said, reasons = [], sequence }: ServerVote): VoteState {
  if (!(sequence > Math.max(state.known, state.held?.sequence ?? -Infinity))) return state;
  if (isOnItsWay(state)) return { ...state, held: { vote: said, reasons, sequence } };
  const same = said === state.vote && sameReasons(reasons, state.reasons);
  const next = same ? state : adopt(state, { vote: said, reasons }, state.id);
  return { ...next, status: said === null ? 'idle' : 'saved', known: sequence };
}

/** Shows what was said elsewhere, which nobody undoes here. */
function adopt(state: VoteState, said: Opinion, id: string | null): VoteState {
  const stage = said.vote === null ? 'none' : 'given';
  const opinion = opinionOf(said.vote, said.reasons);
  return { ...state, ...opinion, stage, status: 'idle', before: null, id, act: id };
}

function opinionOf(next: Vote, reasons: readonly string[]): Opinion {
  return { vote: next, reasons: next === null ? [] : reasons };
}

function sameReasons(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((reason, at) => reason === others[at]);
}
