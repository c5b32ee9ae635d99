import type { ReviewMode } from '@credence-ui/core/policy';
import type { DraftPhase } from './draft.ts';

/** What sending changes of a draft. */
export interface SendState {
  readonly mode: ReviewMode;
  readonly phase: DraftPhase;
  readonly current: string;
  /** What a person approved word for word and has not touched since. */
  readonly approvedText: string | null;
  /** Every try whose end is not known, the newest last; those that were late are among them. */
  readonly tries: readonly Try[];
  readonly sentText: string | null;
  readonly error: string | null;
  readonly late: boolean;
}

/** A text on its way. */
interface Try {
  /** Tells it from every other try of the draft. */
  readonly number: number;
  readonly text: string;
}

/** A click on send; `waits` where it can be taken back for a while. */
export interface SendStarted {
  readonly type: 'sendStarted';
  readonly number: number;
  readonly waits: boolean;
}

/** What comes after the click: it is taken back or not, and a try ends or is no longer waited for. */
export type SendAction =
  | { readonly type: 'takenBack' }
  | { readonly type: 'waited' }
  | { readonly type: 'sendSucceeded'; readonly number: number }
  | { readonly type: 'sendLate'; readonly number: number }
  | { readonly type: 'sendFailed'; readonly number: number; readonly reason: string };

/** In mode `off` the click on send is the approval. */
export function begin<State extends SendState>(
  state: State,
  { number, waits }: SendStarted,
): State {
  const { current, tries } = state;
  return {
    ...state,
    phase: waits ? 'waiting' : 'sending',
    approvedText: current,
    tries: [...tries, { number, text: current }],
    error: null,
    late: false,
  };
}

/** The state after what came of a send. A success counts whenever it comes, since the text is out then. */
export function follow<State extends SendState>(state: State, action: SendAction): State {
  if (action.type === 'takenBack') return state.phase === 'waiting' ? takeBack(state) : state;
  if (action.type === 'waited')
    return state.phase === 'waiting' ? { ...state, phase: 'sending' } : state;
  const ended = state.tries.find(({ number }) => number === action.number);
  if (!ended) return state;
  if (action.type === 'sendSucceeded')
    return { ...state, phase: 'sent', sentText: ended.text, tries: [], error: null, late: false };
  // An older try of a draft that is tried again is not waited for.
  const isAwaited = state.phase === 'sending' && ended === state.tries.at(-1);
  if (action.type === 'sendLate')
    return isAwaited ? { ...state, phase: 'failed', error: null, late: true } : state;
  const rest = { ...state, tries: state.tries.filter((each) => each !== ended) };
  // An older try that was late may have arrived all the same.
  const late = rest.tries.length > 0;
  return isAwaited ? { ...rest, phase: 'failed', error: action.reason, late } : rest;
}

/** Nothing has left yet: the text is as open as before, and has to be approved again. */
export function takeBack<State extends SendState>(state: State): State {
  return { ...state, phase: 'reviewing', approvedText: null, tries: state.tries.slice(0, -1) };
}
