import type { ReviewMode } from '@credence-ui/core/policy';
import { changeChecklist, isChecked } from './checklistGate.ts';
import type { ChecklistAction, ChecklistState } from './checklistGate.ts';
import { commonEnds } from './commonEnds.ts';
import type { Blocker } from './draft.ts';
import { ownText } from './ownText.ts';
import { sameList } from './sameList.ts';
import { begin, follow, takeBack } from './sendGate.ts';
import type { SendAction, SendState, SendStarted } from './sendGate.ts';

/** Everything that decides whether a draft may be sent. */
export interface GateState extends SendState {
  readonly original: string;
  /** Sources that mode `sources` wants opened. */
  readonly required: readonly string[];
  readonly opened: readonly string[];
  readonly checklist: ChecklistState;
}

export type GateAction =
  | { readonly type: 'review' }
  | { readonly type: 'edit'; readonly text: string }
  | { readonly type: 'rebase'; readonly original: string; readonly text: string }
  | { readonly type: 'requireSources'; readonly ids: readonly string[] }
  | { readonly type: 'openSource'; readonly id: string }
  | ChecklistAction
  | { readonly type: 'setMode'; readonly mode: ReviewMode }
  | { readonly type: 'approve' }
  | SendStarted
  | SendAction;

/** The only way in which a draft changes. What is not allowed changes nothing and returns the same state. */
export function gate(state: GateState, action: GateAction): GateState {
  switch (action.type) {
    case 'review':
      return state.phase === 'reading' ? { ...state, phase: 'reviewing' } : state;
    case 'edit':
      return edit(state, action.text);
    case 'rebase':
      return rebase(state, action);
    case 'requireSources':
      return sameList(state.required, action.ids)
        ? state
        : revoke({ ...state, required: action.ids });
    case 'openSource':
      return state.opened.includes(action.id)
        ? state
        : { ...state, opened: [...state.opened, action.id] };
    case 'tick':
    case 'requireChecklist':
    case 'noteChecklist':
      return check(state, action);
    case 'setMode':
      return action.mode === state.mode ? state : revoke({ ...state, mode: action.mode });
    case 'approve':
      return approveBlockers(state).length > 0
        ? state
        : { ...state, phase: 'approved', approvedText: state.current, error: null };
    case 'sendStarted':
      return sendBlockers(state).length > 0 ? state : begin(state, action);
    default:
      return follow(state, action);
  }
}

/** An edit revokes the approval and takes back what still waits; what is on its way or gone is not touched by it. */
function edit(state: GateState, text: string): GateState {
  if (text === state.current) return state;
  const edited = { ...state, current: text, approvedText: null };
  if (state.phase === 'sending' || state.phase === 'sent') return edited;
  if (state.phase === 'waiting') return takeBack(edited);
  return { ...edited, phase: 'reviewing', error: null, late: false };
}

/** Another text of the answer takes the place of the original; what is on its way or gone keeps its own. */
function rebase(
  state: GateState,
  { original, text }: Extract<GateAction, { readonly type: 'rebase' }>,
): GateState {
  if (underWay(state) || (original === state.original && text === state.current)) return state;
  return {
    ...revoke({ ...state, original, current: text, error: null, late: false }),
    phase: 'reviewing',
  };
}

/** A tick taken back and a checklist newly asked for revoke an approval that they would not have let through. */
function check(state: GateState, action: ChecklistAction): GateState {
  const checklist = changeChecklist(state.checklist, action);
  if (checklist === state.checklist) return state;
  const next = { ...state, checklist };
  return isChecked(checklist, state.current) ? next : revoke(next);
}

/** A new rule revokes the approval given under the old one, also that of a text on its way which may yet come back. */
function revoke(state: GateState): GateState {
  if (state.phase === 'waiting') return takeBack(state);
  const standing = state.phase === 'approved' || state.phase === 'failed';
  return { ...state, approvedText: null, phase: standing ? 'reviewing' : state.phase };
}

/** What stands between the draft and its approval; empty when it may be approved. */
export function approveBlockers(state: GateState): readonly Blocker[] {
  const gone = underWay(state);
  if (gone) return [gone];
  const blockers: Blocker[] = [];
  if (state.current.trim() === '') blockers.push('empty');
  if (state.phase === 'reading' && state.mode !== 'off') blockers.push('notReviewed');
  if (state.mode === 'sources' && !state.required.every((id) => state.opened.includes(id)))
    blockers.push('sourcesUnopened');
  if (state.mode === 'write' && sameWords(state.current, state.original))
    blockers.push('notEdited');
  if (!isChecked(state.checklist, state.current)) blockers.push('unchecked');
  return blockers;
}

/** What stands between the draft and being sent: in mode `off` the click approves, else exactly this text must be. */
export function sendBlockers(
  state: GateState,
  blockers: readonly Blocker[] = approveBlockers(state),
): readonly Blocker[] {
  if (underWay(state) ?? (state.mode === 'off' || state.approvedText === state.current))
    return blockers;
  return [...blockers, 'notApproved'];
}

function underWay({ phase }: GateState): 'sending' | 'sent' | null {
  if (phase === 'waiting') return 'sending';
  return phase === 'sending' || phase === 'sent' ? phase : null;
}

/** More spaces are no edit, nor is a signature. Only what lies between the ends that both share is cut into words. */
function sameWords(a: string, b: string): boolean {
  const [one, other] = [ownText(a).trim(), ownText(b).trim()];
  const { head, tail } = commonEnds(one, other);
  const words = (text: string) =>
    text
      .slice(head, text.length - tail)
      .trim()
      .replace(/\s+/gu, ' ');
  return words(one) === words(other);
}
