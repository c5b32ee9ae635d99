'use client';
import type { FallbackAction } from '@credence-ui/core/fallback';
import { Fallback } from '../fallback/index.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import { useAnswerState } from '../internals/useAnswerState.ts';
import { useCardContext } from './CardContext.ts';
import { CardFeedback } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { CardText } from './CardText.tsx';

/** What the card shows where no answer can be offered: the failure, the ways on, and what is left of the text. */
export function CardFallback({ actions }: { actions: readonly FallbackAction[] }) {
  const { response, responseId, outcome, handoff, question, onEscalate, onRecover } =
    useCardContext();
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
      <CardHead />
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
      {kept && (found || !withheld) && <CardText />}
      <div data-credence="card-foot">
        <CardFeedback />
      </div>
    </>
  );
}
