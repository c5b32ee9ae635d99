'use client';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Citation } from '../citation/index.ts';
import { Confidence } from '../confidence/index.ts';
import { Draft } from '../draft/index.ts';
import { useDraftContext } from '../draft/DraftContext.ts';
import { isEdited } from '../draft/isEdited.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { useTier } from '../provider/useTier.ts';
import { useWords } from '../provider/useWords.ts';
import type { AIResponse } from '@credence-ui/core/response';
import { CardAnswer } from './CardAnswer.tsx';
import { CardEdit } from './CardEdit.tsx';
import { CardHead } from './CardHead.tsx';
import type { CardSources } from './CardSources.ts';

/** An answer as a draft: read first, then edited in place, approved and sent as its tier asks. */
export function CardDraft({ response, outdated, sources, foot }: CardDraft.Props) {
  const { step, snapshot } = useDraftContext('Root');
  const { phase } = snapshot;
  const { tone } = useTier(response.confidence);
  // What is seen is what is sent, also when the answer has another text by now.
  const opened = useOpened() || outdated;
  const emphasis = tone === 'negative' && step.name === 'review' ? 'plain' : 'main';
  return (
    <>
      <CardHead streaming={false} drafted sources={sources} />
      {opened ? (
        <CardReview response={response} sources={sources} />
      ) : (
        <CardAnswer response={response} sources={sources} />
      )}
      {(snapshot.checklistRequired || (opened && snapshot.mode !== 'off')) && (
        <Draft.Checklist citations={response.citations} {...sources} />
      )}
      <Confidence.Disclaimer />
      <div data-credence="card-foot">
        {foot}
        {opened && phase !== 'sent' ? <Draft.Revert /> : <CardEdit />}
        <Draft.Send emphasis={emphasis} />
        <Draft.Status />
      </div>
    </>
  );
}

export declare namespace CardDraft {
  interface Props {
    response: AIResponse;
    /** Whether the draft was made of another text than the answer has now. */
    outdated: boolean;
    sources: CardSources;
    /** What stands in the foot before the draft's own actions. */
    foot: ReactNode;
  }
}

/** The editor beside what it was written from: the reviewer checks facts, so the cited answer stays in sight. */
function CardReview({ response, sources }: Pick<CardDraft.Props, 'response' | 'sources'>) {
  const { snapshot } = useDraftContext('Root');
  const messages = useWords(cardMessages);
  const { citations, content } = response;
  return (
    <div data-credence="card-review">
      <Draft.Editor />
      {isEdited(snapshot) && <Draft.Changes />}
      {citations.length > 0 && (
        <details data-credence="card-evidence" open>
          <summary>{messages.cardEvidence}</summary>
          <CardAnswer response={response} sources={sources} />
          <Citation.List citations={citations} content={content} {...omitUndefined(sources)} />
        </details>
      )}
    </div>
  );
}

/** Whether the editor is shown: from the first look on, also while its text is sent and afterwards. */
function useOpened(): boolean {
  const { snapshot } = useDraftContext('Root');
  const { phase } = snapshot;
  const looked = phase === 'reviewing' || phase === 'approved' || isEdited(snapshot);
  const [opened, setOpened] = useState(looked);
  if (looked && !opened) setOpened(true);
  return opened || looked;
}
