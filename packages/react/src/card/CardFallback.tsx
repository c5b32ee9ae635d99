'use client';
import type { FallbackAction } from '@credence-ui/core/fallback';
import * as Fallback from '../fallback/parts.ts';
import { omitUndefined } from '../internals/renderPart.tsx';
import { useAnswerState } from '../internals/useControlled.ts';
import { CardFeedback, CardHead, CardText } from './CardSections.tsx';
import type { Card } from './card.ts';

/** What the card shows where no answer can be offered: the failure, the ways on, and what is left of the text. */
export function CardFallback({ card, actions }: CardFallback.Props) {
  const { response, responseId, outcome, handoff } = card;
  const { question, onEscalate, onRecover } = card.given;
  const [found, setFound] = useAnswerState(responseId, false);
  const withheld = outcome.kind === 'answer';
  const kept = response.content.trim() !== '' && outcome.kind !== 'blocked';
  const act = (action: FallbackAction | 'found') => {
    if (action === 'found') setFound(!found);
    else if (action === 'human') onEscalate?.();
    else onRecover?.(action);
  };
  const offered = actions.filter((action) =>
    action === 'human' ? !handoff && onEscalate : onRecover && action !== 'wait',
  );
  return (
    <>
      <CardHead sources={card.sources} />
      <Fallback.Root
        outcome={outcome}
        onAction={act}
        {...omitUndefined({ question, handoff: handoff ?? undefined })}
      >
        <Fallback.Message />
        <Fallback.Handoff />
        {offered.map((action, index) => (
          <Fallback.Action
            key={action}
            action={action}
            emphasis={index === 0 && !handoff ? 'main' : 'plain'}
          />
        ))}
        {withheld && kept && <Fallback.Action action="found" aria-expanded={found} />}
      </Fallback.Root>
      {kept && (found || !withheld) && <CardText card={card} />}
      <div data-credence="card-foot">
        <CardFeedback card={card} />
      </div>
    </>
  );
}

export declare namespace CardFallback {
  interface Props {
    card: Card;
    /** What can be done next, best first. */
    actions: readonly FallbackAction[];
  }
}
