'use client';
import { forwardRef } from 'react';
import type {
  FallbackAction,
  FallbackPolicy,
  Handoff,
  HandoffTransport,
  Outcome,
} from '@credence-ui/core/fallback';
import type { AIResponse, Citation, ResponseIssue } from '@credence-ui/core/response';
import { Confidence } from '../confidence/index.ts';
import type { DraftStore, ReviewPolicy } from '../draft/index.ts';
import type { UseFeedbackOptions } from '../feedback/index.ts';
import { mergeRefs } from '../internals/mergeRefs.ts';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKeptFocus } from '../internals/useKeptFocus.ts';
import { CardBody } from './CardBody.tsx';
import { CardStatus } from './CardStatus.tsx';
import { useCard } from './useCard.ts';

/** The one-line drop-in: tier, cited text, draft, feedback and fallback of one answer, whatever came as the response. */
export const ResponseCard = forwardRef<HTMLDivElement, ResponseCard.Props>(
  function ResponseCard(props, ref) {
    const [own, rest] = split(props);
    const card = useCard(own);
    const { view, responseId } = card;
    const focus = useKeptFocus<HTMLDivElement>();
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
        <CardBody {...card} />
      </Confidence.Root>
    );
  },
);
ResponseCard.displayName = 'ResponseCard';

export declare namespace ResponseCard {
  type State = Confidence.Root.State;
  type Props = Omit<PartProps<'div', State>, 'children'> & Own;
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

function split(
  props: ResponseCard.Props,
): [ResponseCard.Own, Omit<ResponseCard.Props, keyof ResponseCard.Own>] {
  const { response, responseId, streaming, outcome, policy, onIssues, ...more } = props;
  const { draft, draftText, reviewPolicy, recordText, question, feedback, ...some } = more;
  const { handoff, transport, onSend, onAction, onEscalate, onRecover, ...others } = some;
  const { onOpenSource, onSourceOpened, ...rest } = others;
  const answer = { response, responseId, streaming, outcome, policy, onIssues };
  const work = { draft, draftText, reviewPolicy, recordText, question, feedback };
  const acts = { handoff, transport, onSend, onAction, onEscalate, onRecover };
  return [{ ...answer, ...work, ...acts, onOpenSource, onSourceOpened }, rest];
}
