import type { Span } from '../text/span.ts';

/** What tells one person: how to reach them, what they pay with, what they are called, where they live. */
export type PersonalDataKind =
  'e-mail' | 'phone' | 'card' | 'IBAN' | 'account' | 'name' | 'address';

/** One piece of personal data and where it stands in the text that was given. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly span: Span;
}

/** Every kind, in the order in which they are looked for: what is found is not looked at again. */
export const personalDataKinds: readonly PersonalDataKind[] = [
  'e-mail',
  'IBAN',
  'card',
  'account',
  'phone',
  'address',
  'name',
];

/** Stands for what was taken out, or for a replacement that was there before; it joins and begins nothing. */
export const takenOut = '\ufffc';

/** Where the matches of a pattern, or of its group `part`, stand. The pattern has the flags `d` and `g`. */
export function spansOf(text: string, pattern: RegExp, part?: string): Span[] {
  return [...text.matchAll(pattern)].flatMap(({ indices, index, 0: raw }) => {
    const place = part === undefined ? [index, index + raw.length] : indices?.groups?.[part];
    const [start, end] = place ?? [0, 0];
    return start !== undefined && end !== undefined && end > start ? [{ start, end }] : [];
  });
}
