import { approveBlockers, sendBlockers } from './blockers.ts';
import type { DraftPhase, ReviewMode } from './draft.ts';

/** Everything that decides whether a draft may be sent. */
export interface GateState {
  readonly mode: ReviewMode;
  readonly phase: DraftPhase;
  readonly original: string;
  readonly current: string;
  /** What a person approved word for word and has not touched since. */
  readonly approvedText: string | null;
  /** What is on its way, until that succeeds or fails. */
  readonly sendingText: string | null;
  readonly sentText: string | null;
  readonly error: string | null;
  /** Sources that mode `sources` wants opened. */
  readonly required: readonly string[];
  readonly opened: readonly string[];
}

export type GateAction =
  | { readonly type: 'review' }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'requireSources'; readonly ids: readonly string[] }
  | { readonly type: 'openSource'; readonly id: string }
  | { readonly type: 'setMode'; readonly mode: ReviewMode }
  | { readonly type: 'approve' }
  | { readonly type: 'sendStarted' }
  | { readonly type: 'sendSucceeded' }
  | { readonly type: 'sendFailed'; readonly reason: string };

/** The only way in which a draft changes. What is not allowed changes nothing and returns the same state. */
export function gate(state: GateState, action: GateAction): GateState {
  switch (action.type) {
    case 'review':
      return state.phase === 'reading' ? { ...state, phase: 'reviewing' } : state;
    case 'edit':
      return edit(state, action.text);
    case 'requireSources':
      return sameIds(state.required, action.ids)
        ? state
        : revoke({ ...state, required: action.ids });
    case 'openSource':
      return state.opened.includes(action.id)
        ? state
        : { ...state, opened: [...state.opened, action.id] };
    case 'setMode':
      return action.mode === state.mode ? state : revoke({ ...state, mode: action.mode });
    case 'approve':
      return approveBlockers(state).length > 0
        ? state
        : { ...state, phase: 'approved', approvedText: state.current, error: null };
    case 'sendStarted':
      return sendBlockers(state).length > 0 ? state : begin(state);
    case 'sendSucceeded':
      return state.phase === 'sending'
        ? { ...state, phase: 'sent', sentText: state.sendingText, sendingText: null }
        : state;
    case 'sendFailed':
      return state.phase === 'sending'
        ? { ...state, phase: 'failed', error: action.reason, sendingText: null }
        : state;
    default:
      return action satisfies never;
  }
}

/** An edit revokes the approval; what is on its way or gone is not touched by it. */
function edit(state: GateState, text: string): GateState {
  if (text === state.current) return state;
  const edited = { ...state, current: text, approvedText: null };
  if (state.phase === 'sending' || state.phase === 'sent') return edited;
  return { ...edited, phase: 'reviewing', error: null };
}

/** A new rule revokes the approval given under the old one, also that of a text on its way which may yet come back. */
function revoke(state: GateState): GateState {
  const standing = state.phase === 'approved' || state.phase === 'failed';
  return { ...state, approvedText: null, phase: standing ? 'reviewing' : state.phase };
}

/** In mode `off` the click on send is the approval. */
function begin(state: GateState): GateState {
  const { current } = state;
  return { ...state, phase: 'sending', approvedText: current, sendingText: current, error: null };
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
