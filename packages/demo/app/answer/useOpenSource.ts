import type { Citation } from '@credence-ui/core/response';
import { useCopilot } from '../shell/CopilotContext.ts';
import { navigate } from '../route/navigate.ts';
import { pageOfCitation } from '../sources/source.ts';
import { useStore } from '../store/useStore.ts';
import type { Conversation } from './conversation.ts';

/** Opens the page of a citation beside the conversation; does nothing for a document that is not served. */
export function useOpenSource({ key, ticketId }: Conversation): (citation: Citation) => void {
  const { documents } = useCopilot();
  const { value } = useStore(documents);
  return (citation) => {
    const open = pageOfCitation(citation, value ?? []);
    if (!open) return;
    if (ticketId === null) navigate({ name: 'ask', askId: key.replace(/^ask:/, ''), open });
    else navigate({ name: 'inbox', ticketId, open });
  };
}
