import { emptyResponse } from '@credence-ui/core/response';
import { Actions } from '@credence-ui/react/actions';
import { ResponseScopeProvider } from '@credence-ui/react/provider';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import type { Answer } from './answer.ts';
import { shownAnswer } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { VersionSteps } from './VersionSteps.tsx';

/** Below a draft: earlier and later drafts, a copy of the answer, and a new draft beside them. */
export function VersionBar({ conversation }: { readonly conversation: Conversation }) {
  const { conversations } = useCopilot();
  const { key } = conversation;
  const answer = shownAnswer(conversation);
  const streaming = answer?.props.streaming;
  return (
    <div className="version-bar">
      {conversation.answers.length > 1 && <VersionSteps conversation={conversation} />}
      {streaming ? (
        <button type="button" className="button quiet" onClick={() => conversations.stop(key)}>
          {messages.stop}
        </button>
      ) : (
        <AnswerActions answer={answer} onRegenerate={() => conversations.again(key)} />
      )}
    </div>
  );
}

interface ActionsProps {
  readonly answer: Answer | null;
  readonly onRegenerate: () => void;
}

function AnswerActions({ answer, onRegenerate }: ActionsProps) {
  const { response = emptyResponse, responseId = '' } = answer?.props ?? {};
  const { content, citations, confidence } = response;
  return (
    <ResponseScopeProvider responseId={responseId} confidence={confidence}>
      {content !== '' && <Actions.Copy content={content} citations={citations} />}
      <Actions.Regenerate onRegenerate={onRegenerate}>{messages.again}</Actions.Regenerate>
    </ResponseScopeProvider>
  );
}
