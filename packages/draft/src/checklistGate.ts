import { sameList } from './sameList.ts';

/** What the gate knows of a draft's checklist. */
export interface ChecklistState {
  /** Whether every item must be ticked before the draft is approved. */
  readonly required: boolean;
  /** The text whose values are known, `null` before the first. */
  readonly text: string | null;
  readonly values: readonly string[];
  readonly ticked: readonly string[];
}

export type ChecklistAction =
  | { readonly type: 'tick'; readonly value: string; readonly ticked: boolean }
  | { readonly type: 'requireChecklist'; readonly required: boolean }
  | { readonly type: 'noteChecklist'; readonly text: string; readonly values: readonly string[] };

/** The checklist after an action; the same object when nothing changed. Ticks outlive the text that held their value. */
export function changeChecklist(state: ChecklistState, action: ChecklistAction): ChecklistState {
  switch (action.type) {
    case 'tick': {
      const { value } = action;
      if (state.ticked.includes(value) === action.ticked) return state;
      const others = state.ticked.filter((one) => one !== value);
      return { ...state, ticked: action.ticked ? [...others, value] : others };
    }
    case 'requireChecklist':
      return state.required === action.required ? state : { ...state, required: action.required };
    case 'noteChecklist': {
      const { text, values } = action;
      const known = state.text === text && sameList(state.values, values);
      return known ? state : { ...state, text, values };
    }
    default:
      return action satisfies never;
  }
}

/** Whether the checklist stands in nobody's way: not asked for, or every value of exactly this text ticked. */
export function isChecked(
  { required, text, values, ticked }: ChecklistState,
  current: string,
): boolean {
  if (!required) return true;
  const known = new Set(ticked);
  return text === current && values.every((value) => known.has(value));
}
