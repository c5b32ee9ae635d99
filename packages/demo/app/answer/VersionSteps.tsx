import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import type { Conversation } from './conversation.ts';

/** Steps through the drafts of one question. */
export function VersionSteps({ conversation }: { readonly conversation: Conversation }) {
  const { conversations } = useCopilot();
  const { key, shown, answers } = conversation;
  const step = (to: number) => {
    if (to >= 0 && to < answers.length) conversations.show(key, to);
  };
  return (
    <div className="version-steps" role="group" aria-label={messages.versions}>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.versionPrevious}
        aria-disabled={shown === 0}
        onClick={() => {
          step(shown - 1);
        }}
      >
        <span aria-hidden="true" className="chevron previous" />
      </button>
      <span role="status">{messages.version(shown + 1, answers.length)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={messages.versionNext}
        aria-disabled={shown === answers.length - 1}
        onClick={() => {
          step(shown + 1);
        }}
      >
        <span aria-hidden="true" className="chevron next" />
      </button>
    </div>
  );
}
