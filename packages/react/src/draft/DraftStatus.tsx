'use client';
import type { DraftPhase } from '@credence-ui/draft';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/card.ts';
import type { DraftMessages } from '../provider/messages/card.ts';
import { blockedReason, useDraftContext } from './useDraft.ts';
import type { DraftContextValue } from './useDraft.ts';

/** Where the draft stands and why its next step is closed, in words. */
export const DraftStatus = /* @__PURE__ */ createPart<HTMLSpanElement, DraftStatus.Props>(
  'Draft.Status',
  function DraftStatus(props, ref) {
    const state = useDraftContext('Status');
    const messages = useWords(draftMessages);
    return renderPart('span', props, {
      state: { phase: state.snapshot.phase },
      own: {
        'data-credence': 'draft-status',
        id: state.statusId,
        role: 'status',
        children: wordsOf(state, messages),
      },
      ref,
    });
  },
);

export declare namespace DraftStatus {
  type Props = PartProps<'span', State>;
  interface State {
    readonly phase: DraftPhase;
  }
}

function wordsOf({ snapshot, step }: DraftContextValue, messages: DraftMessages): string {
  const blocked = blockedReason(step.blockers, messages);
  if (blocked !== '') return blocked;
  if (snapshot.phase === 'approved') return messages.draftApproved;
  if (snapshot.phase === 'failed') return messages.draftFailed(sentence(snapshot.error ?? ''));
  return '';
}

function sentence(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
