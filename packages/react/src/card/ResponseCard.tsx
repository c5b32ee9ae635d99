'use client';
import { forwardRef, memo } from 'react';
import type { Ref } from 'react';
import type { PolicyInput } from '@credence-ui/core/policy';
import * as Confidence from '../confidence/parts.ts';
import { createPart, mergeRefs, omitUndefined } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { CredenceProvider } from '../provider/index.ts';
import { CardDraft, CardFallback } from './CardDraft.tsx';
import { CardFoot, CardGrowing, CardHead, CardRead, CardStatus } from './CardSections.tsx';
import type { Card, CardActs, CardOwn } from './card.ts';
import { useCard } from './useCard.ts';
import { useShownCard } from './useShownCard.ts';

/**
 * The one-line drop-in: tier, cited text, draft, feedback and fallback of one answer, whatever came as the response.
 *
 * @example
 * <ResponseCard response={response} onSend={send} />
 */
export const ResponseCard = /* @__PURE__ */ createPart<HTMLDivElement, ResponseCard.Props>(
  'ResponseCard',
  function ResponseCard({ policy, ...props }, ref) {
    return (
      <CredenceProvider {...omitUndefined({ policy })}>
        <DecidedCard {...props} ref={ref} />
      </CredenceProvider>
    );
  },
);

const DecidedCard = /* @__PURE__ */ forwardRef<HTMLDivElement, Omit<ResponseCard.Props, 'policy'>>(
  function DecidedCard(props, ref) {
    const { card, growth } = useShownCard(useCard(props));
    const focus = useKeptFocus<HTMLDivElement>();
    return (
      <>
        <CardFrame {...domProps(props)} card={card} outerRef={mergeRefs(focus, ref)} />
        {growth}
      </>
    );
  },
);

interface FrameProps extends Omit<ResponseCard.Props, 'policy' | keyof CardOwn> {
  readonly card: Card;
  readonly outerRef: Ref<HTMLDivElement> | undefined;
}

/** The frame and all in it. While characters are only appended to the text, it is not rendered again. */
const CardFrame = memo(function CardFrame({ card, outerRef, ...props }: FrameProps) {
  return (
    <Confidence.Root
      data-credence="confidence-root card-root"
      tabIndex={-1}
      {...props}
      ref={outerRef}
      response={card.response}
      responseId={card.responseId}
      pending={card.decision.show === 'streaming'}
    >
      <CardStatus
        responseId={card.responseId}
        confidence={card.response.confidence}
        show={card.decision.show}
        sources={card.response.citations.length}
        answered={card.outcome.kind === 'answer'}
        figures={card.given.figures}
      />
      {arrange(card)}
    </Confidence.Root>
  );
});

export declare namespace ResponseCard {
  type State = Confidence.Root.State;
  type Props = Omit<PartProps<'div', State>, 'children'> &
    Own & {
      /** What differs here from the provider's policy. */
      policy?: PolicyInput | undefined;
      /** How much of a frame the card has. @default 'frame' */
      variant?: Confidence.Root.Variant | undefined;
    };
  /** What the card itself takes. */
  type Own = CardOwn;
  /** What the card tells its caller. */
  type Acts = CardActs;
}

/** What stands in the frame, by what is decided. */
function arrange(card: Card) {
  const { decision } = card;
  switch (decision.show) {
    case 'streaming':
      return <CardStream card={card} />;
    case 'answer':
      return <CardAnswer card={card} />;
    case 'draft':
      return <CardDraft card={card} review={decision.review} />;
    case 'fallback':
      return <CardFallback card={card} actions={decision.actions} />;
    default:
      return decision satisfies never;
  }
}

/** What goes on to the card's element: all that the card itself does not take. */
function domProps(props: ResponseCard.Props): Omit<ResponseCard.Props, keyof ResponseCard.Own> {
  const isOwn = ([name]: [string, unknown]): boolean => Object.hasOwn(own, name);
  // What is left out by name is left out of the type.
  return Object.fromEntries(Object.entries(props).filter((entry) => !isOwn(entry)));
}

const own: Readonly<Record<keyof ResponseCard.Own, true>> = {
  response: true,
  responseId: true,
  streaming: true,
  outcome: true,
  draft: true,
  offerNewer: true,
  draftText: true,
  recordText: true,
  handoff: true,
  transport: true,
  availability: true,
  question: true,
  figures: true,
  feedback: true,
  onSend: true,
  onAction: true,
  onEscalate: true,
  onRecover: true,
  onIssues: true,
  onOpenSource: true,
  onSourceOpened: true,
};

/** An answer that is read only: its tier, its text, its note and its foot. */
function CardAnswer({ card }: { card: Card }) {
  return (
    <>
      <CardHead sources={card.sources} />
      <CardRead card={card} />
      <Confidence.Disclaimer />
      <CardFoot card={card} />
    </>
  );
}

function CardStream({ card }: { card: Card }) {
  return (
    <>
      <CardHead sources={card.sources} streaming />
      <CardGrowing card={card} />
    </>
  );
}
