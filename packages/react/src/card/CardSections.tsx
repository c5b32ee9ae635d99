'use client';
import { memo, useEffect } from 'react';
import type { ReactNode } from 'react';
import type { AnswerFigures } from '@credence-ui/core/event';
import type { Decision } from '@credence-ui/core/policy';
import type { Finish } from '@credence-ui/core/response';
import { defaultTiers, unknownTier } from '@credence-ui/core/tier';
import type { Tier, UnknownTier } from '@credence-ui/core/tier';
import * as Actions from '../actions/parts.ts';
import * as Answer from '../answer/parts.ts';
import * as Citation from '../citation/parts.ts';
import * as Confidence from '../confidence/parts.ts';
import * as Disclosure from '../disclosure/parts.ts';
import * as Draft from '../draft/parts.ts';
import * as Fallback from '../fallback/parts.ts';
import * as Feedback from '../feedback/parts.ts';
import { createLazyPart, usePreload } from '../internals/lazyPart.ts';
import { omitUndefined } from '../internals/renderPart.tsx';
import { useKept } from '../internals/useKept.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { useEmit, useTier } from '../provider/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import type { CardMessages } from '../provider/messages/card.ts';
import type { Card, CardSources } from './card.ts';

/** The tier line: glyph and words at its start, the draft's badge and the reasons at its end. */
export const CardHead = memo(function CardHead(props: CardHead.Props) {
  const { sources, streaming = false, drafted = false } = props;
  const messages = useWords(cardMessages);
  return (
    <div data-credence="card-head">
      <Confidence.Icon />
      <Confidence.Label />
      {drafted && <Draft.Badge />}
      {streaming ? (
        <span data-credence="card-generating" aria-hidden="true">
          {messages.cardGeneratingShown}
        </span>
      ) : (
        <Confidence.Reasons {...sources} />
      )}
    </div>
  );
});

export declare namespace CardHead {
  interface Props {
    sources: CardSources;
    /** @default false */
    streaming?: boolean;
    /** Whether a draft surrounds the head. @default false */
    drafted?: boolean;
  }
}

/** A whole answer as it is read: its text and, below it, the sources. */
export function CardRead({ card }: { card: Card }) {
  const { content, citations } = card.response;
  return (
    <>
      <CardText card={card} />
      {citations.length > 0 && (
        <div data-credence="card-sources">
          <Citation.List citations={citations} content={content} {...omitUndefined(card.sources)} />
        </div>
      )}
    </>
  );
}

/** The text of an answer that still grows. */
export function CardGrowing({ card: { response, text, sources } }: { card: Card }) {
  return (
    <div data-credence="card-text">
      <Fallback.Boundary text={response.content}>
        {text && <Answer.View answer={text} {...sources} />}
      </Fallback.Boundary>
    </div>
  );
}

/** The answer's text: behind its summary when it has one, or when it is long and little trusted. */
export function CardText({ card }: { card: Card }) {
  const { response, responseId, sources } = card;
  const { content, citations, claims = response.assessment?.claims, summary } = response;
  const { tone } = useTier(response.confidence);
  const collapsed = summary !== undefined || (tone === 'negative' && isLong(content));
  const text = (shown: string, whole: boolean) => (
    <Fallback.Boundary text={shown}>
      <Answer.Text
        content={shown}
        citations={citations}
        {...sources}
        {...omitUndefined({ claims: whole ? claims : undefined })}
      />
    </Fallback.Boundary>
  );
  return (
    <>
      {collapsed ? (
        <Disclosure.Root
          key={responseId}
          response={response}
          data-credence="disclosure-root card-text"
        >
          <Disclosure.Summary>{(shown) => text(shown, false)}</Disclosure.Summary>
          <Disclosure.Details>{text(content, true)}</Disclosure.Details>
        </Disclosure.Root>
      ) : (
        <div data-credence="card-text">{text(content, true)}</div>
      )}
      <CutNote finish={response.finish} />
    </>
  );
}

/** Says below a text that it is not whole. */
function CutNote({ finish }: { finish: Finish | undefined }) {
  const { cardCutLength, cardCutFiltered, cardCutInterrupted } = useWords(cardMessages);
  const words = {
    length: cardCutLength,
    filtered: cardCutFiltered,
    interrupted: cardCutInterrupted,
  };
  if (finish === undefined || finish === 'complete' || finish === 'refused') return null;
  return <p data-credence="card-cut">{words[finish]}</p>;
}

function isLong(content: string): boolean {
  return content.length > 700;
}

/** The foot of an answer that stands: feedback, the ways on, and then what the arrangement adds. */
export function CardFoot({ card, children }: { card: Card; children?: ReactNode }) {
  const { response, handoff } = card;
  const { question, availability, onAction, onEscalate } = card.given;
  return (
    <div data-credence="card-foot">
      <CardFeedback card={card} />
      {onAction && <Actions.Suggestions actions={response.suggestedActions} onAction={onAction} />}
      {(handoff ?? onEscalate) && (
        <Fallback.Escalate
          handoff={handoff}
          {...omitUndefined({ question, availability, onEscalate })}
        />
      )}
      {children}
    </div>
  );
}

/** What is asked and offered after a vote, fetched after the thumbs, which are complete without it. */
export const LazyAfterVote = /* @__PURE__ */ createLazyPart(async () => {
  const { CardAfterVote } = await import('./CardAfterVote.tsx');
  return CardAfterVote;
});

/** The card's thumbs with where saving stands, then the reasons and a comment. */
export function CardFeedback({ card }: { card: Card }) {
  usePreload(LazyAfterVote, true);
  return (
    <Feedback.Root {...card.given.feedback}>
      <Feedback.Vote value="up" />
      <Feedback.Vote value="down" />
      <Feedback.Status />
      <LazyAfterVote />
      <Feedback.Consent />
    </Feedback.Root>
  );
}

const shown = new Set<string>();

/** The card's one live region for the answer: that it is being generated, then what came of it. */
export const CardStatus = memo(function CardStatus(props: CardStatus.Props) {
  const { responseId, confidence, show, sources, answered, figures } = props;
  const messages = useWords(cardMessages);
  const tier = useTier(confidence);
  useShownOnce(responseId, show !== 'streaming' && answered, figures);
  return (
    <p data-credence="hidden" role="status">
      {wordsOf(show, () => messages.cardReady(tierName(tier, messages), sources), messages)}
    </p>
  );
});

export declare namespace CardStatus {
  interface Props {
    responseId: string;
    confidence: number | null;
    /** What is decided. */
    show: Decision['show'];
    /** How many sources the answer has. */
    sources: number;
    /** Whether an answer came. */
    answered: boolean;
    /** What it took. */
    figures?: AnswerFigures | undefined;
  }
}

/** Records that an answer was shown: once for its id, however often cards with it come and go. */
function useShownOnce(
  responseId: string,
  complete: boolean,
  figures: AnswerFigures | undefined,
): void {
  const emit = useEmit();
  const taken = useKept(figures);
  // Syncs with the event log, where an answer that is looked at again is still one answer.
  useEffect(() => {
    if (!complete || shown.has(responseId)) return;
    shown.add(responseId);
    emit({ type: 'response.shown', ...taken });
  }, [responseId, complete, emit, taken]);
}

function wordsOf(show: Decision['show'], ready: () => string, messages: CardMessages): string {
  switch (show) {
    case 'streaming':
      return messages.cardGenerating;
    case 'fallback':
      return messages.cardFallback;
    case 'answer':
    case 'draft':
      return ready();
    default:
      return show satisfies never;
  }
}

function tierName({ label }: Tier | UnknownTier, messages: CardMessages): string {
  const origin = [...defaultTiers, unknownTier].find((tier) => tier.label === label);
  const names: Readonly<Record<string, string>> = {
    high: messages.cardHigh,
    medium: messages.cardMedium,
    low: messages.cardLow,
    unknown: messages.cardUnknown,
  };
  return names[origin?.name ?? ''] ?? label;
}
