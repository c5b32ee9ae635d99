'use client';
import { useState } from 'react';
import type { FallbackAction } from '@credence-ui/core/fallback';
import type { Review } from '@credence-ui/core/policy';
import type { AIResponse, Citation as Source } from '@credence-ui/core/response';
import { answerText } from '../answer/index.ts';
import * as Confidence from '../confidence/parts.ts';
import { useAnswerDraft, useDraftValue, withoutMarkers } from '../draft/index.ts';
import type { AnswerDraft, DraftView } from '../draft/index.ts';
import * as Draft from '../draft/parts.ts';
import * as Fallback from '../fallback/parts.ts';
import { omitUndefined } from '../internals/renderPart.tsx';
import { useAnswerState } from '../internals/useControlled.ts';
import { useEventCallback } from '../internals/useKept.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { useTier } from '../provider/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { CardFeedback, CardFoot, CardHead, CardRead, CardText } from './CardSections.tsx';
import type { Card } from './card.ts';

/** An answer that can be sent: read first, then edited in place, approved and sent as its review asks. */
export function CardDraft({ card, review }: CardDraft.Props) {
  const { response, responseId, sources } = card;
  const { draft: given, offerNewer, draftText = textToSend, onSend, recordText } = card.given;
  const options = { given, offerNewer, review, response, responseId, draftText };
  const made = useAnswerDraft(options);
  const { draft } = made;
  // What the review rule counts, whoever shows the source.
  const onSourceOpened = useEventCallback((citation: Source) => {
    draft.openSource(citation.id);
    sources.onSourceOpened?.(citation);
  });
  return (
    <Draft.Root key={draft.id} draft={draft} {...omitUndefined({ onSend, recordText })}>
      <DraftedAnswer card={{ ...card, sources: { ...sources, onSourceOpened } }} made={made} />
    </Draft.Root>
  );
}

export declare namespace CardDraft {
  interface Props {
    card: Card;
    /** What a person does before the text goes out. */
    review: Review;
  }
}

/** Customers read no markdown: what is edited and sent is the text of a message. */
function textToSend({ content, citations }: AIResponse): string {
  const ids = citations.map(({ id }) => id);
  return answerText(withoutMarkers(content, ids));
}

function DraftedAnswer({ card, made }: { card: Card; made: AnswerDraft }) {
  const { response, sources } = card;
  const step = useDraftValue((view) => view.step.name);
  const isSent = useDraftValue(({ snapshot }) => snapshot.phase === 'sent');
  const asksTicks = useDraftValue(({ snapshot }) => snapshot.checklistRequired);
  const isReviewed = useDraftValue(({ snapshot }) => snapshot.mode !== 'off');
  const { tone } = useTier(response.confidence);
  // What is seen is what is sent, also when the answer has another text by now.
  const opened = useOpened() || made.outdated;
  const emphasis = tone === 'negative' && step === 'review' ? 'plain' : 'main';
  return (
    <>
      <CardHead sources={card.sources} drafted />
      <Draft.Restore />
      {made.newer !== null && <Draft.Newer text={made.newer} />}
      {opened ? <DraftReview card={card} /> : <CardRead card={card} />}
      {!isSent && (asksTicks || (opened && isReviewed)) && (
        <Draft.Checklist citations={response.citations} {...sources} />
      )}
      <Confidence.Disclaimer />
      <CardFoot card={card}>
        {opened && !isSent ? <Draft.Revert /> : <Draft.Edit />}
        <Draft.Status />
        <Draft.Undo />
        <Draft.Send emphasis={emphasis} />
      </CardFoot>
    </>
  );
}

const none: readonly never[] = [];

/** The editor beside what it was written from: the reviewer checks facts, so the cited answer stays in sight. */
function DraftReview({ card }: { card: Card }) {
  const changed = useDraftValue(hasChanges);
  const { response, sources } = card;
  const messages = useWords(cardMessages);
  const { content, citations, claims = response.assessment?.claims ?? none } = response;
  return (
    <div data-credence="card-review">
      <Draft.Editor />
      <Draft.Marks {...{ content, citations, claims }} {...sources} />
      {changed && <Draft.Changes />}
      {citations.length > 0 && (
        <details data-credence="card-evidence" open>
          <summary>{messages.cardEvidence}</summary>
          <CardRead card={card} />
        </details>
      )}
    </div>
  );
}

/** Whether the editor is shown: from the first look on, also while its text is sent and afterwards. */
function useOpened(): boolean {
  const looked = useDraftValue(isLookedAt);
  const [opened, setOpened] = useState(looked);
  if (looked && !opened) setOpened(true);
  return opened || looked;
}

function isLookedAt({ snapshot }: DraftView): boolean {
  const { phase, current, original } = snapshot;
  return phase === 'reviewing' || phase === 'approved' || current !== original;
}

function hasChanges({ snapshot, hunkSession }: DraftView): boolean {
  return snapshot.current !== snapshot.original || hunkSession !== null;
}

/** What the card shows where no answer can be offered: the failure, the ways on, and what is left of the text. */
export function CardFallback({ card, actions }: CardFallback.Props) {
  const { response, responseId, outcome, handoff } = card;
  const { question, availability, onEscalate, onRecover } = card.given;
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
        {...omitUndefined({ question, availability, handoff: handoff ?? undefined })}
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
      {(withheld || kept) && (
        <div data-credence="card-foot">
          <CardFeedback card={card} />
        </div>
      )}
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
