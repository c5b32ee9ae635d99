'use client';
import { useDraftContext } from '../draft/DraftContext.ts';
import { cardMessages } from '../provider/messages/card.ts';
import { useWords } from '../provider/useWords.ts';

/** Opens the editor of a draft that could go out unread, since every draft is there to be changed. */
export function CardEdit() {
  const { step, snapshot, review } = useDraftContext('Root');
  const messages = useWords(cardMessages);
  if (snapshot.phase !== 'reading' || step.name !== 'send') return null;
  return (
    <button type="button" data-credence="card-edit" data-emphasis="quiet" onClick={review}>
      {messages.cardEdit}
    </button>
  );
}
