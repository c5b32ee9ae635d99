import { messages } from '../messages/index.ts';
import { NoticeBar } from '../notice/NoticeBar.tsx';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';

/** Says that something is broken on purpose, so that nobody looks for the cause, and mends it. */
export function BrokenOnPurpose() {
  const { fault } = useCopilot();
  const chosen = useStore(fault);
  if (chosen === null) return null;
  return (
    <NoticeBar tone="caution">
      {messages.breakNotice(chosen)}{' '}
      <button type="button" className="button quiet" onClick={() => fault.set(null)}>
        {messages.breakMend}
      </button>
    </NoticeBar>
  );
}
