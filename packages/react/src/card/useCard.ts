'use client';
import { useRef, useState } from 'react';
import type { AIResponse, Citation } from '@credence-ui/core/response';
import { answerText } from '../answer/index.ts';
import { withoutMarkers } from '../draft/index.ts';
import { useAnswerDraft } from '../draft/useAnswerDraft.ts';
import { useEventCallback } from '../internals/useEventCallback.ts';
import { useIsomorphicLayoutEffect } from '../internals/useIsomorphicLayoutEffect.ts';
import type { CardBody } from './CardBody.tsx';
import type { ResponseCard } from './ResponseCard.tsx';
import { useCardHandoff } from './useCardHandoff.ts';
import { useCardView } from './useCardView.ts';

/** What a card shows and does: its view, and the id, draft and hand-off that belong to the answer in view. */
export function useCard(own: ResponseCard.Own): CardBody.Props {
  const { response, streaming = false, outcome, policy, onIssues, ...more } = own;
  const { draft: given, draftText = textToSend, reviewPolicy, ...some } = more;
  const { handoff, transport, question = '', responseId: givenId, ...acts } = some;
  const { onSend, onOpenSource } = acts;
  const view = useCardView({ response, streaming, outcome, policy, onIssues });
  const responseId = useResponseId(givenId ?? view.response.id, view.response.content);
  const draft = useAnswerDraft({
    given,
    wanted: view.kind === 'answer' && onSend !== undefined,
    response: view.response,
    ...{ responseId, reviewPolicy, draftText },
  });
  // A function of its own for each chunk would have all markers rendered for each.
  const openSource = useEventCallback((source: Citation) => onOpenSource?.(source));
  return {
    ...acts,
    ...{ view, responseId, draft, policy, question },
    handoff: useCardHandoff(handoff, transport, responseId),
    onOpenSource: onOpenSource && openSource,
    recordText: acts.recordText,
    feedback: acts.feedback,
  };
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
