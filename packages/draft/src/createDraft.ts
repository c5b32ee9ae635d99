import { reviewModes } from '@credence-ui/core/policy';
import type { ReviewMode } from '@credence-ui/core/policy';
import { createListeners } from '@credence-ui/core/store';
import { diffWords } from './diffWords.ts';
import type { Change } from './diffWords.ts';
import type { Blocker, Draft, DraftSnapshot } from './draft.ts';
import { approveBlockers, gate, sendBlockers } from './gate.ts';
import type { GateAction, GateState } from './gate.ts';
import { createSending } from './createSending.ts';
import { createTrail } from './createTrail.ts';
import type { Trail } from './createTrail.ts';
import { lazyStatistics } from './lazyStatistics.ts';
import { sameList } from './sameList.ts';

export interface DraftOptions {
  readonly id: string;
  /** The text as the model wrote it. */
  readonly original: string;
  /** The text as a person left it. @default original */
  readonly current?: string;
  /** How much a person must do before it is sent. @default 'confirm' */
  readonly mode?: ReviewMode;
  /** Whether every item of the checklist must be ticked before the draft is approved. @default false */
  readonly checklist?: boolean;
  /** Seconds for which a send in one click can be taken back; 0 for none. @default 0 */
  readonly undoSeconds?: number;
  /** Whether a send after an approval can be taken back too. @default false */
  readonly undoApproved?: boolean;
  /** Seconds after which the answer to a send is no longer waited for. @default 30 */
  readonly timeoutSeconds?: number;
}

/** An editable draft behind a review gate: only exactly the text that was approved can be sent, and only once. */
export function createDraft(options: DraftOptions): Draft {
  requireOptions(options);
  const { id, original, current = original, mode = 'confirm', checklist = false } = options;
  const { undoSeconds = 0, undoApproved = false, timeoutSeconds = 30 } = options;
  const { subscribe, notify } = createListeners();
  let state: GateState = start({ original, current, mode, required: checklist });
  let undo: Undo = { seconds: undoSeconds, approved: undoApproved };
  const trail = createTrail();
  let snapshot = snapshotOf({ id, state, undo, trail, before: null });

  function act(action: GateAction): boolean {
    const next = gate(state, action);
    if (next === state) return false;
    trail.note(state, next);
    state = next;
    update();
    return true;
  }
  function update(): void {
    snapshot = snapshotOf({ id, state, undo, trail, before: snapshot });
    notify();
  }
  const sending = createSending({ id, act, subscribe, getState: () => state });

  return {
    id,
    subscribe,
    getSnapshot: () => snapshot,
    review: () => void act({ type: 'review' }),
    edit: (text) => void act({ type: 'edit', text }),
    rebase: (next, text) => void act({ type: 'rebase', original: next, text }),
    requireSources: (ids) => void act({ type: 'requireSources', ids }),
    openSource: (source) => void act({ type: 'openSource', id: source }),
    tick: (value, ticked) => void act({ type: 'tick', value, ticked }),
    requireChecklist: (required) => void act({ type: 'requireChecklist', required }),
    noteChecklist: (text, values) => void act({ type: 'noteChecklist', text, values }),
    setMode: (next) => void act({ type: 'setMode', mode: next }),
    revert: () => void act({ type: 'edit', text: state.original }),
    approve: () => act({ type: 'approve' }),
    send: (deliver) => sending.send(deliver, { undoSeconds: undoOf(state, undo), timeoutSeconds }),
    undo: () => act({ type: 'takenBack' }),
    hurry: sending.hurry,
    setUndo(seconds, approved = false) {
      if (seconds === undo.seconds && approved === undo.approved) return;
      undo = { seconds, approved };
      update();
    },
  };
}

/** For how long a send can be taken back, and whether what was approved can be. */
interface Undo {
  readonly seconds: number;
  readonly approved: boolean;
}

function undoOf({ mode }: Pick<GateState, 'mode'>, { seconds, approved }: Undo): number {
  return mode === 'off' || approved ? seconds : 0;
}

/** Types hold this where there are any; a page without them would fail far from its mistake. */
function requireOptions({ original, current = '', mode = 'confirm' }: Unchecked): void {
  if (typeof original !== 'string' || typeof current !== 'string') {
    const name = typeof original === 'string' ? 'current' : 'original';
    throw new Error(`Credence: createDraft has no text in "${name}". Give it a string.`);
  }
  if (reviewModes.some((known) => known === mode)) return;
  throw new Error(
    `Credence: createDraft has the mode ${JSON.stringify(mode)}. Use ${reviewModes.join(', ')}.`,
  );
}

type Unchecked = Readonly<Partial<Record<keyof DraftOptions, unknown>>>;

function start({ original, current, mode, required }: Start): GateState {
  return {
    mode,
    phase: current === original ? 'reading' : 'reviewing',
    original,
    current,
    approvedText: null,
    tries: [],
    sentText: null,
    error: null,
    late: false,
    required: [],
    opened: [],
    checklist: { required, text: null, values: [], ticked: [] },
  };
}

type Start = Pick<GateState, 'original' | 'current' | 'mode'> & { readonly required: boolean };

interface Parts {
  readonly id: string;
  readonly state: GateState;
  readonly undo: Undo;
  readonly trail: Trail;
  readonly before: DraftSnapshot | null;
}

function snapshotOf({ id, state, undo, trail, before }: Parts): DraftSnapshot {
  const { original, current, mode, phase, approvedText, sentText, error, late, checklist } = state;
  const blockers = approveBlockers(state);
  let changes: readonly Change[] | null = null;
  return {
    id,
    original,
    current,
    mode,
    phase,
    approvedText,
    sentText,
    error,
    late,
    undoSeconds: undoOf(state, undo),
    checklistRequired: checklist.required,
    ticked: checklist.ticked,
    ticks: trail.ticks(checklist.ticked),
    opened: state.opened,
    reviewSeconds: trail.seconds(approvedText !== null),
    approveBlockers: keep(before?.approveBlockers, blockers),
    // Both are looked at with each key, and the words are compared once.
    sendBlockers: keep(before?.sendBlockers, sendBlockers(state, blockers)),
    statistics: lazyStatistics(original, current),
    get changes() {
      return (changes ??= diffWords(original, current));
    },
  };
}

/** The list of before while it says the same, so that nothing that shows it is shown anew for a key. */
function keep(before: readonly Blocker[] | undefined, now: readonly Blocker[]): readonly Blocker[] {
  return before && sameList(before, now) ? before : now;
}
