import type { Vocabulary } from './words.ts';

/** Words of the disclosure parts. */
export const disclosureMessages = {
  disclosureShow: 'Show the whole answer',
  disclosureHide: 'Show less',
} as const satisfies Vocabulary;
