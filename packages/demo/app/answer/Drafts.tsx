import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { ConversationView } from './ConversationView.tsx';

/** Every conversation that was opened. All but the current one are hidden, not gone, so that nothing typed is ever lost. */
export function Drafts({ current }: { readonly current: string }) {
  const { conversations } = useCopilot();
  const all = [...useStore(conversations).values()];
  return all.map((conversation) => (
    <ConversationView
      key={conversation.key}
      conversation={conversation}
      current={conversation.key === current}
    />
  ));
}
