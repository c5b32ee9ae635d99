import type { Span } from '@credence-ui/core/text';

/** One thing in a draft that a person should check before it goes out. */
export interface ChecklistItem {
  readonly kind: 'name' | 'date' | 'number' | 'identifier' | 'link' | 'email' | 'commitment';
  /** Where it stands in the text. */
  readonly span: Span;
  /** Its words, as they stand there. */
  readonly text: string;
  /** What it says, in one form for all spellings: `€129.00` and `129 EUR` are equal. A tick belongs to this. */
  readonly value: string;
}

/** An item before its words are cut from the text. */
export type Found = Omit<ChecklistItem, 'text'>;

/** An item whose words begin at `start`; its value says its kind first. */
export function foundAt(
  kind: Found['kind'],
  start: number,
  { length }: string,
  value: string,
): Found {
  return { kind, span: { start, end: start + length }, value: `${kind} ${value}` };
}
