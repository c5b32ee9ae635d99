'use client';
import { forwardRef, useRef, useState } from 'react';
import type {
  FallbackAction,
  FallbackPolicy,
  Handoff,
  HandoffTransport,
  Outcome,
} from '@credence-ui/core/fallback';
import type { AIResponse, Citation, ResponseIssue } from '@credence-ui/core/response';
import { answerText } from '../answer/index.ts';
import { Confidence } from '../confidence/index.ts';
import { withoutMarkers } from '../draft/index.ts';
import type { DraftStore, ReviewPolicy } from '../draft/index.ts';
import { useAnswerDraft } from '../draft/useAnswerDraft.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';
import { mergeRefs } from '../internals/mergeRefs.ts';
import type { PartProps } from '../internals/renderPart.tsx';
import { useEventCallback } from '../internals/useEventCallback.ts';
import { useIsomorphicLayoutEffect } from '../internals/useIsomorphicLayoutEffect.ts';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { CardBody } from './CardBody.tsx';
import { CardStatus } from './CardStatus.tsx';
import { useCardHandoff } from './useCardHandoff.ts';
import { useCardView } from './useCardView.ts';

/** The one-line drop-in: tier, cited text, draft, feedback and fallback of one answer, whatever came as the response. */
export const ResponseCard = forwardRef<HTMLDivElement, ResponseCard.Props>(
  function ResponseCard(props, ref) {
    const { response, responseId: givenId, streaming = false, outcome, policy, ...other } = props;
    const { onIssues, ...more } = other;
    const {
      draft: given,
      draftText = textToSend,
      reviewPolicy,
      onSend,
      recordText,
      onAction,
      ...some
    } = more;
    const { onEscalate, onRecover, ...others } = some;
    const {
      onOpenSource,
      onSourceOpened,
      handoff,
      transport,
      question = '',
      feedback,
      ...rest
    } = others;
    const view = useCardView({ response, streaming, outcome, policy, onIssues });
    const responseId = useResponseId(givenId ?? view.response.id, view.response.content);
    const draft = useAnswerDraft({
      given,
      wanted: view.kind === 'answer' && onSend !== undefined,
      response: view.response,
      ...{ responseId, reviewPolicy, draftText },
    });
    const reached = useCardHandoff(handoff, transport, responseId);
    const focus = useKeptFocus<HTMLDivElement>();
    // A function of its own for each chunk would have all markers rendered for each.
    const openSource = useEventCallback((source: Citation) => onOpenSource?.(source));
    const acts = {
      ...{ onSend, onAction, onEscalate, onRecover },
      onOpenSource: onOpenSource && openSource,
      onSourceOpened,
    };
    const settings = { draft, recordText, policy, question, feedback };
    return (
      <Confidence.Root
        data-credence="confidence-root card-root"
        tabIndex={-1}
        {...rest}
        ref={mergeRefs(focus, ref)}
        response={view.response}
        responseId={responseId}
        pending={view.kind === 'streaming'}
      >
        <CardStatus view={view} responseId={responseId} />
        <CardBody {...acts} {...settings} view={view} responseId={responseId} handoff={reached} />
      </Confidence.Root>
    );
  },
);
ResponseCard.displayName = 'ResponseCard';

export declare namespace ResponseCard {
  type State = Confidence.Root.State;
  interface Props extends Omit<PartProps<'div', State>, 'children'>, Acts {
    /** The answer: an `AIResponse`, or whatever JSON a backend sent in its place. */
    response: unknown;
    /** Names the answer in events. @default the response's id, else one that is minted */
    responseId?: string | undefined;
    /** True while the text grows. @default false */
    streaming?: boolean | undefined;
    /** What became of the question, when the caller knows of a failure. @default the response as it is */
    outcome?: Outcome | undefined;
    /** What the product has in place for failures. */
    policy?: FallbackPolicy | undefined;
    /** The draft, when the caller keeps it. @default one per answer */
    draft?: DraftStore | undefined;
    /** The text that is edited and sent. @default the answer as plain text, without its citation markers */
    draftText?: ((response: AIResponse) => string) | undefined;
    /** How much review each tone of tier asks for; a response that requires review is never sent unseen. */
    reviewPolicy?: ReviewPolicy | undefined;
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

/**
 * Events need a key even where the backend gave none; it is never rendered, so the server's may differ. A text that does
 * not go on with the one on the page is another answer; an empty one is none yet.
 */
function useResponseId(given: string | null, content: string): string {
  const shown = useRef('');
  const [minted, setMinted] = useState(() => ({ id: crypto.randomUUID(), content: '' }));
  // What is on the page counts, not what was only rendered.
  useIsomorphicLayoutEffect(() => {
    if (content !== '') shown.current = content;
  }, [content]);
  const goesOn = given !== null || content === '' || content.startsWith(shown.current);
  if (!goesOn && minted.content !== content) setMinted({ id: crypto.randomUUID(), content });
  return given ?? minted.id;
}

/** Customers read no markdown: what is edited and sent is the text of a message. */
function textToSend({ content, citations }: AIResponse): string {
  const ids = citations.map(({ id }) => id);
  return answerText(withoutMarkers(content, ids));
}
