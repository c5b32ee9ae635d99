'use client';
import { decideFallback } from '@credence-ui/core/fallback';
import type { FallbackAction, FallbackPolicy, Handoff } from '@credence-ui/core/fallback';
import { Fallback } from '../fallback/index.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import { useAnswerState } from '../internals/useAnswerState.ts';
import { CardAnswer } from './CardAnswer.tsx';
import type { CardSources } from './CardSources.ts';
import type { CardView } from './useCardView.ts';

/** What the card shows where no answer can be offered: the failure, the ways on, and what is left of the text. */
export function CardFallback(props: CardFallback.Props) {
  const { view, responseId, policy, handoff, question, onEscalate, onRecover, sources } = props;
  const { outcome, response } = view;
  const [found, setFound] = useAnswerState(responseId, false);
  const { actions } = decideFallback(outcome, policy);
  const withheld = outcome.kind === 'answer';
  const kept = response.content !== '' && outcome.kind !== 'blocked';
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
      <Fallback.Root
        outcome={outcome}
        question={question}
        onAction={act}
        {...omitUndefined({ policy, handoff: handoff ?? undefined })}
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
      {kept && (found || !withheld) && <CardAnswer response={response} sources={sources} />}
    </>
  );
}

export declare namespace CardFallback {
  interface Props {
    view: CardView;
    responseId: string;
    policy: FallbackPolicy | undefined;
    handoff: Handoff | null;
    question: string;
    onEscalate?: (() => void) | undefined;
    onRecover?: ((action: FallbackAction) => void) | undefined;
    sources: CardSources;
  }
}
