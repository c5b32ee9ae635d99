'use client';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { Draft } from '../draft/index.ts';
import type { AnswerDraft } from '../draft/useAnswerDraft.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import type { CardBody } from './CardBody.tsx';
import { CardDraft } from './CardDraft.tsx';

/** Puts an answer and its foot over the draft that is made of it. */
export function CardDraftRoot(props: CardDraftRoot.Props) {
  const { view, draft: made, recordText, onSend, onOpenSource, foot } = props;
  const { response } = view;
  const { draft, outdated } = made;
  const onSourceOpened = useCallback(({ id }: Citation) => draft.openSource(id), [draft]);
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
