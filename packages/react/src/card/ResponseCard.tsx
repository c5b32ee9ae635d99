'use client';
import { forwardRef } from 'react';
import type {
  FallbackAction,
  Handoff,
  HandoffTransport,
  Outcome,
} from '@credence-ui/core/fallback';
import type { PolicyInput } from '@credence-ui/core/policy';
import type { AIResponse, Citation, ResponseIssue } from '@credence-ui/core/response';
import * as Confidence from '../confidence/parts.ts';
import type { DraftStore } from '../draft/index.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';
import { mergeRefs, omitUndefined } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { CredenceProvider } from '../provider/index.ts';
import { CardDraft } from './CardDraft.tsx';
import { CardFallback } from './CardFallback.tsx';
import { CardFoot, CardHead, CardText } from './CardSections.tsx';
import { CardStatus } from './CardStatus.tsx';
import type { Card } from './card.ts';
import { useCard } from './useCard.ts';

/** The one-line drop-in: tier, cited text, draft, feedback and fallback of one answer, whatever came as the response. */
export const ResponseCard = forwardRef<HTMLDivElement, ResponseCard.Props>(function ResponseCard(
  { policy, ...props },
  ref,
) {
  return (
    <CredenceProvider {...omitUndefined({ policy })}>
      <DecidedCard {...props} ref={ref} />
    </CredenceProvider>
  );
});

const DecidedCard = forwardRef<HTMLDivElement, Omit<ResponseCard.Props, 'policy'>>(
  function DecidedCard(props, ref) {
    const card = useCard(props);
    const focus = useKeptFocus<HTMLDivElement>();
    return (
      <Confidence.Root
        data-credence="confidence-root card-root"
        tabIndex={-1}
        {...domProps(props)}
        ref={mergeRefs(focus, ref)}
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
        />
        {arrange(card)}
      </Confidence.Root>
    );
  },
);

ResponseCard.displayName = 'ResponseCard';

export declare namespace ResponseCard {
  type State = Confidence.Root.State;
  type Props = Omit<PartProps<'div', State>, 'children'> &
    Own & {
      /** What differs here from the provider's policy. */
      policy?: PolicyInput | undefined;
    };
  /** What the card itself takes. */
  interface Own extends Acts {
    /** The answer: an `AIResponse`, or whatever JSON a backend sent in its place. */
    response: unknown;
    /** Names the answer in events. @default the response's id, else one that is minted */
    responseId?: string | undefined;
    /** True while the text grows. @default false */
    streaming?: boolean | undefined;
    /** What became of the question, when the caller knows of a failure. @default the response as it is */
    outcome?: Outcome | undefined;
    /** The draft, when the caller keeps it. @default one per answer */
    draft?: DraftStore | undefined;
    /** The text that is edited and sent. @default the answer as plain text, without its citation markers */
    draftText?: ((response: AIResponse) => string) | undefined;
    /** Lets the text that was sent travel in events. @default false */
    recordText?: boolean | undefined;
    /** A hand-off from `createHandoff`. */
    handoff?: Handoff | undefined;
    /** How a request for a person is delivered, when there is no `handoff`. */
    transport?: HandoffTransport | undefined;
    /** What the person asked, for the one who takes over. @default '' */
    question?: string | undefined;
    /** How votes and comments are kept. */
    feedback?: Omit<UseFeedbackOptions, 'responseId'> | undefined;
  }
  /** What the card tells its caller. */
  interface Acts {
    /** Delivers the approved text; without it there is no draft to send. */
    onSend?: ((text: string) => void | Promise<void>) | undefined;
    /** Told which of the suggested actions was chosen; without it they are not shown. */
    onAction?: ((name: string) => void) | undefined;
    /** Told that a person is asked for. */
    onEscalate?: (() => void) | undefined;
    /** Recovers from a failure as the person chose: retry, FAQ, cached answer. */
    onRecover?: ((action: FallbackAction) => void) | undefined;
    /** Told what of the response could not be used as it was sent; development builds warn of it too. */
    onIssues?: ((issues: readonly ResponseIssue[]) => void) | undefined;
    /** Shows a source in the product's own viewer. */
    onOpenSource?: ((citation: Citation) => void) | undefined;
    /** Told after a person opened a source on purpose: pinned its preview, or followed it. */
    onSourceOpened?: ((citation: Citation) => void) | undefined;
  }
}

/** What stands in the frame, by what is decided. */
function arrange(card: Card) {
  const { decision, draft } = card;
  switch (decision.show) {
    case 'streaming':
      return <CardAnswer card={card} streaming />;
    case 'answer':
      return <CardAnswer card={card} />;
    case 'draft':
      return draft ? <CardDraft card={card} draft={draft} /> : <CardAnswer card={card} />;
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
  draftText: true,
  recordText: true,
  handoff: true,
  transport: true,
  question: true,
  feedback: true,
  onSend: true,
  onAction: true,
  onEscalate: true,
  onRecover: true,
  onIssues: true,
  onOpenSource: true,
  onSourceOpened: true,
};

/** An answer that is read only: its tier, its text and, once it is complete, its note and foot. */
function CardAnswer({ card, streaming = false }: CardAnswer.Props) {
  return (
    <>
      <CardHead sources={card.sources} streaming={streaming} />
      <CardText card={card} streaming={streaming} />
      {!streaming && (
        <>
          <Confidence.Disclaimer />
          <CardFoot card={card} />
        </>
      )}
    </>
  );
}

declare namespace CardAnswer {
  interface Props {
    card: Card;
    /** @default false */
    streaming?: boolean;
  }
}
