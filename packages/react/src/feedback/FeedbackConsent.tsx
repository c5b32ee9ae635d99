'use client';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useSurroundings, useWords } from '../provider/surroundings.ts';
import { feedbackMessages } from '../provider/messages/card.ts';
import { useFeedbackContext } from './useFeedback.ts';

/**
 * How long feedback is kept, in a sentence, or the product's own words on that as children. Nothing where the product says neither.
 *
 * @example
 * <Feedback.Root onVote={save} onComment={save} keptFor={90}>
 *   <Feedback.Vote value="down" />
 *   <Feedback.Consent />
 * </Feedback.Root>
 */
export const FeedbackConsent = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  FeedbackConsent.Props
>('Feedback.Consent', function FeedbackConsent({ children, ...props }, ref) {
  const { keptFor } = useFeedbackContext('Consent');
  const { locale } = useSurroundings();
  const messages = useWords(feedbackMessages);
  const words = keptFor === null ? null : messages.feedbackConsent(formatDays(keptFor, locale));
  const said = children ?? words;
  if (said === null) return null;
  return renderPart('p', props, {
    state: {},
    own: { 'data-credence': 'feedback-consent', children: said },
    ref,
  });
});

export declare namespace FeedbackConsent {
  type Props = PartProps<'p', State>;
  type State = object;
}

function formatDays(days: number, locale: string): string {
  const long = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, long).format(days);
}
