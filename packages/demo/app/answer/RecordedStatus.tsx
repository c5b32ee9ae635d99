import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';

/** Whether what the person did has reached the server, in words. */
export function RecordedStatus() {
  const { recording } = useCopilot();
  const { state } = useStore(recording);
  return (
    <span className="status" role="status">
      {messages.recorded[state]}
    </span>
  );
}
