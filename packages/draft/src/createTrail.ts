import type { Tick } from './draft.ts';
import type { GateState } from './gate.ts';

/** When a person did what to a draft. */
export interface Trail {
  /** Notes the times of a step of the gate. */
  readonly note: (before: GateState, after: GateState) => void;
  /** The given ticks with their times. */
  readonly ticks: (ticked: readonly string[]) => readonly Tick[];
  /** How long the review took that led to the approval in force, in seconds. */
  readonly seconds: (isApproved: boolean) => number | null;
}

/** The trail of one draft. Spans of time are measured by a clock that nobody sets; the times of ticks are those of the wall. */
export function createTrail(): Trail {
  const made = performance.now();
  let looked: number | null = null;
  let took: number | null = null;
  const times = new Map<string, string>();
  return {
    note(before, after) {
      if (before.phase === 'reading' && after.phase === 'reviewing') looked = performance.now();
      if (before.approvedText === null && after.approvedText !== null)
        took = (performance.now() - (looked ?? made)) / 1000;
      for (const value of after.checklist.ticked)
        if (!before.checklist.ticked.includes(value)) times.set(value, new Date().toISOString());
    },
    ticks: (ticked) => ticked.map((value) => ({ value, at: times.get(value) ?? '' })),
    seconds: (isApproved) => (isApproved ? took : null),
  };
}
