'use client';
import type { ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { Draft } from '../draft/index.ts';
import type { AnswerDraft } from '../draft/useAnswerDraft.ts';
import { useEventCallback } from '../internals/useEventCallback.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import type { CardBody } from './CardBody.tsx';
import { CardDraft } from './CardDraft.tsx';

/** Puts an answer and its foot over the draft that is made of it. */
export function CardDraftRoot(props: CardDraftRoot.Props) {
  const { view, draft: made, recordText, onSend, onOpenSource, onSourceOpened: tell, foot } = props;
  const { response } = view;
  const { draft, outdated } = made;
  const onSourceOpened = useEventCallback((citation: Citation) => {
    draft.openSource(citation.id);
    tell?.(citation);
  });
  return (
    <Draft.Root key={draft.id} draft={draft} onSend={onSend} {...omitUndefined({ recordText })}>
      <CardDraft {...{ response, outdated, foot }} sources={{ onOpenSource, onSourceOpened }} />
    </Draft.Root>
  );
}

export declare namespace CardDraftRoot {
  interface Props extends CardBody.Props {
    draft: AnswerDraft;
    onSend: (text: string) => void | Promise<void>;
    /** What stands in the foot before the draft's own actions. */
    foot: ReactNode;
  }
}
