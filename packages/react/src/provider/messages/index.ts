import { actionsMessages } from './actions.ts';
import { answerMessages } from './answer.ts';
import { calibrationMessages } from './calibration.ts';
import { cardMessages } from './card.ts';
import { citationMessages } from './citation.ts';
import { confidenceMessages } from './confidence.ts';
import { disclosureMessages } from './disclosure.ts';
import { draftMessages } from './draft.ts';
import { fallbackMessages } from './fallback.ts';
import { feedbackMessages } from './feedback.ts';
import { linkMessages } from './link.ts';
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
