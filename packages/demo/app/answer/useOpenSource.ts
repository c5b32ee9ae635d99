import type { Citation } from '@credence-ui/core/response';
import { useCopilot } from '../shell/CopilotContext.ts';
import { navigate } from '../route/navigate.ts';
import { pageKey, pageOfCitation } from '../sources/source.ts';
import { useStore } from '../store/useStore.ts';
import type { Conversation } from './conversation.ts';

/** Opens the page of a citation beside the conversation; does nothing for a document that is not served. */
export function useOpenSource({ key, ticketId }: Conversation): OpenSource {
  const { documents, followed } = useCopilot();
  const { value } = useStore(documents);
  const show = (citation: Citation, isFollowed: boolean): void => {
    const open = pageOfCitation(citation, value ?? []);
    if (!open) return;
    followed.set(isFollowed ? pageKey(open) : null);
    if (ticketId === null) navigate({ name: 'ask', askId: key.replace(/^ask:/, ''), open });
    else navigate({ name: 'inbox', ticketId, open });
  };
  return { open: (citation) => show(citation, false), follow: (citation) => show(citation, true) };
}

interface OpenSource {
  /** Moves the focus to the page. */
  readonly open: (citation: Citation) => void;
  /** Leaves the focus in the answer, where the source is looked at. */
  readonly follow: (citation: Citation) => void;
}
