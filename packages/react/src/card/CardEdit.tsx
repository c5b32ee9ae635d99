'use client';
import { useDraftContext } from '../draft/DraftContext.ts';
import { useCredence } from '../provider/CredenceContext.ts';

/** Opens the editor of a draft that could go out unread, since every draft is there to be changed. */
export function CardEdit() {
  const { step, snapshot, review } = useDraftContext('Root');
  const { messages } = useCredence();
  if (snapshot.phase !== 'reading' || step.name !== 'send') return null;
  return (
    <button type="button" data-credence="card-edit" data-emphasis="quiet" onClick={review}>
      {messages.cardEdit}
    </button>
  );
}
