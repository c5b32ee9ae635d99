import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { shownAnswer } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { VersionSteps } from './VersionSteps.tsx';
import { useRegenerated } from './useRegenerated.ts';

/** Below a draft: earlier and later drafts, and a new one beside them. */
export function VersionBar({ conversation }: { readonly conversation: Conversation }) {
  const { conversations } = useCopilot();
  const { key } = conversation;
  const answer = shownAnswer(conversation);
  const tellRegenerated = useRegenerated(answer);
  const streaming = answer?.phase === 'streaming';
  const act = () => {
    if (streaming) {
      conversations.stop(key);
      return;
    }
    tellRegenerated();
    conversations.again(key);
  };
  return (
    <div className="version-bar">
      {conversation.answers.length > 1 && <VersionSteps conversation={conversation} />}
      <button type="button" className="button quiet" onClick={act}>
        {streaming ? messages.stop : messages.again}
      </button>
    </div>
  );
}
