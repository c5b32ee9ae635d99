'use client';
import { useId } from 'react';
import type { Handoff } from '@credence-ui/core/fallback';
import { handoffAction, handoffStatus } from '../fallback/handoffWords.ts';
import { useHandoff } from '../fallback/useHandoff.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';
import { useWords } from '../provider/useWords.ts';
import { useResponseScope } from '../provider/ResponseScope.ts';
import { useEmit } from '../provider/useEmit.ts';
import { useTier } from '../provider/useTier.ts';

/** The way to a person beside the main action; with a hand-off it says whether one was reached. */
export function CardEscalate({ handoff, question, responseId, onEscalate }: CardEscalate.Props) {
  const messages = useWords(cardMessages);
  const fallback = useWords(fallbackMessages);
  const { tone } = useTier(useResponseScope()?.confidence);
  const emit = useEmit();
  const statusId = useId();
  const { snapshot, connect } = useHandoff(handoff, { responseId, question }, emit);
  const state = snapshot?.state ?? 'idle';
  const closed = state === 'requesting' || state === 'accepted';
  const escalate = () => {
    if (closed) return;
    if (handoff) connect();
    else emit({ type: 'handoff.requested' });
    onEscalate?.();
  };
  const status = snapshot === null ? '' : handoffStatus(snapshot, fallback);
  return (
    <>
      <button
        type="button"
        data-credence="card-escalate"
        data-emphasis={tone === 'negative' ? 'plain' : 'quiet'}
        aria-disabled={closed || undefined}
        aria-describedby={statusId}
        onClick={escalate}
      >
        {state === 'idle' ? messages.cardEscalate : handoffAction(state, fallback)}
      </button>
      <span id={statusId} data-credence="card-handoff" data-state={state} role="status">
        {status}
      </span>
    </>
  );
}

export declare namespace CardEscalate {
  interface Props {
    handoff: Handoff | null;
    /** What the person asked. */
    question: string;
    responseId: string;
    onEscalate: (() => void) | undefined;
  }
}
