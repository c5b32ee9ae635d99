import { afterVoteMessages } from './afterVote.ts';
import {
  actionsMessages,
  answerMessages,
  citationListMessages,
  citationMessages,
  linkMessages,
} from './answer.ts';
import { cardMessages, disclosureMessages, feedbackMessages } from './card.ts';
import { calibrationMessages, confidenceMessages } from './confidence.ts';
import { draftMessages } from './draft.ts';
import { draftListMessages } from './draftList.ts';
import { fallbackMessages } from './fallback.ts';
import { previewMessages } from './preview.ts';
import { reasonsMessages } from './reasons.ts';
import type { FindingCode } from './reasons.ts';
import type { FindingFigures, Words } from './words.ts';

/** Every string that a user sees, in English. Keys carry their concept: `feedbackHelpful`. */
export const defaultMessages = {
  ...actionsMessages,
  ...afterVoteMessages,
  ...answerMessages,
  ...calibrationMessages,
  ...cardMessages,
  ...citationListMessages,
  ...citationMessages,
  ...confidenceMessages,
  ...disclosureMessages,
  ...draftListMessages,
  ...draftMessages,
  ...fallbackMessages,
  ...feedbackMessages,
  ...linkMessages,
  ...previewMessages,
  ...reasonsMessages,
};

/** The replaceable words: strings, or functions from figures to a string. */
export type Messages = Words<typeof defaultMessages>;

/** All words of a language, with a sentence for each finding of core. */
export type LocaleMessages = Omit<Messages, 'findings'> & {
  readonly findings: Readonly<Record<FindingCode, (figures: FindingFigures) => string>>;
};

/** A language as `CredenceProvider` takes it. */
export interface LocalePack {
  /** BCP 47 tag, for numbers and times. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: LocaleMessages;
}

/** Words that speak as "I" where little is certain; such hedges make people rely less on what may be wrong. */
export const firstPersonMessages = {
  confidenceDisclaimerMedium: "I'm not certain about all of this. Please check the key facts.",
  confidenceDisclaimerLow: "I'm not sure about this. Please verify it before using it.",
  confidenceDisclaimerUnknown: "I can't tell how reliable this is. Please check it.",
} as const satisfies Partial<Messages>;

/** Words that never speak as "I", for products in which the assistant is not to appear as a person. */
export const impersonalMessages = {
  fallbackHallucination: 'No confident answer was found. A human agent can help.',
  fallbackActionFound: 'See what was found',
} as const satisfies Partial<Messages>;
