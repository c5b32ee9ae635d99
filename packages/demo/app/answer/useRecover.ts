import type { FallbackAction } from '@credence-ui/core/fallback';
import { navigate } from '../route/navigate.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import type { Conversation } from './conversation.ts';

/** Does what the person chose where an answer failed. Another try is another draft, beside what there is. */
export function useRecover(
  { key }: Pick<Conversation, 'key'>,
  responseId: string,
): (action: FallbackAction) => void {
  const { conversations } = useCopilot();
  return (action) => {
    if (action === 'faq') navigate({ name: 'faq' });
    // A report is an event that the card records, and the outbox brings to the server.
    else if (action === 'report') return;
    else if (action === 'retry' || !conversations.recover(responseId, action))
      conversations.again(key);
  };
}
