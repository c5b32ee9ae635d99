import { actionsMessages, answerMessages, citationMessages, linkMessages } from './answer.ts';
import { calibrationMessages } from './calibration.ts';
import {
  cardMessages,
  disclosureMessages,
  draftMessages,
  fallbackMessages,
  feedbackMessages,
} from './card.ts';
import { confidenceMessages } from './confidence.ts';
import type { Words } from './words.ts';

/** Every string that a user sees, in English. Keys carry their concept: `feedbackHelpful`. */
export const defaultMessages = {
  ...actionsMessages,
  ...answerMessages,
  ...calibrationMessages,
  ...cardMessages,
  ...citationMessages,
  ...confidenceMessages,
  ...disclosureMessages,
  ...draftMessages,
  ...fallbackMessages,
  ...feedbackMessages,
  ...linkMessages,
};

/** The replaceable words: strings, or functions from figures to a string. */
export type Messages = Words<typeof defaultMessages>;
