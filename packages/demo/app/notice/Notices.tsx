import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useResource } from '../store/useResource.ts';
import { useStore } from '../store/useStore.ts';
import { BrokenOnPurpose } from '../breakIt/BrokenOnPurpose.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { SkippedDocuments } from './SkippedDocuments.tsx';
import { useOnline } from './useOnline.ts';

const refreshEvery = 10_000;

/** What a person must know about the copilot itself: offline, server away, database away, documents skipped. */
export function Notices() {
  const { status, outbox } = useCopilot();
  const { status: reach, value } = useResource(status, refreshEvery);
  const { pending } = useStore(outbox);
  const online = useOnline();
  return (
    <div className="notices" role="region" aria-label={messages.notices}>
      <div role="status">
        {!online && <NoticeBar tone="caution">{messages.offline(pending)}</NoticeBar>}
        {online && reach === 'failed' && (
          <NoticeBar tone="negative">{messages.serverAway(pending)}</NoticeBar>
        )}
        {value?.database === 'unreachable' && (
          <NoticeBar tone="caution">{messages.databaseAway(value.waitingEvents)}</NoticeBar>
        )}
      </div>
      <BrokenOnPurpose />
      {value && value.notices.length > 0 && <SkippedDocuments notices={value.notices} />}
    </div>
  );
}
