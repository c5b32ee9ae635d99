import { isChecked } from './checklistGate.ts';
import type { Blocker } from './draft.ts';
import type { GateState } from './gate.ts';

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
export function sendBlockers(state: GateState): readonly Blocker[] {
  const blockers = approveBlockers(state);
  if (underWay(state) ?? (state.mode === 'off' || state.approvedText === state.current))
    return blockers;
  return [...blockers, 'notApproved'];
}

function underWay({ phase }: GateState): 'sending' | 'sent' | null {
  return phase === 'sending' || phase === 'sent' ? phase : null;
}

/** More spaces are no edit. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.trim().replace(/\s+/gu, ' ');
  return words(a) === words(b);
}
