import { useState } from 'react';
import { useClockTime } from '../age/useClockTime.ts';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { OwnReply } from './OwnReply.tsx';
import { Packet } from './Packet.tsx';
import type { OpenHandoff } from './useHandoff.ts';
import { useTake } from './useTake.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Who has a question that was handed to a person. Whoever has it writes the reply here, or puts it back. */
export function HandoffPanel({ handoff, conversationKey }: HandoffPanel.Props) {
  const { taking, problem, take } = useTake();
  const end = useEnd();
  const { api } = useCopilot();
  const time = useClockTime();
  const { entry, kind } = handoff;
  const words = wordsOf(handoff, time);
  return (
    <section className="handoff-panel" aria-label={messages.handoff} data-kind={kind}>
      <div className="handoff-head">
        <p role="status">{words}</p>
        {kind === 'waiting' ? (
          <button
            type="button"
            className="button"
            aria-disabled={taking !== null}
            onClick={() => void take(entry)}
          >
            {messages.queueTake}
          </button>
        ) : (
          <>
            <button
              type="button"
              className="button quiet"
              onClick={() => void end.act(api.release, entry.id)}
            >
              {messages.heldRelease}
            </button>
            <button
              type="button"
              className="button quiet"
              onClick={() => void end.act(api.close, entry.id)}
            >
              {messages.heldClose}
            </button>
          </>
        )}
      </div>
      <p role="alert" className="problem">
        {problem ?? end.problem}
      </p>
      <Packet packet={entry.packet ?? {}} />
      {kind === 'mine' && <OwnReply entry={entry} conversationKey={conversationKey} />}
    </section>
  );
}

export declare namespace HandoffPanel {
  interface Props {
    readonly handoff: OpenHandoff;
    /** Names the conversation that the reply belongs to. */
    readonly conversationKey: string;
  }
}

function wordsOf({ kind, entry }: OpenHandoff, time: (at: string) => string): string {
  if (kind === 'waiting') return messages.handoffWaits(time(entry.at), entry.position);
  const { by, at } = entry.taken;
  return kind === 'mine' ? messages.heldByYou(time(at)) : messages.heldBy(by, time(at));
}

function useEnd() {
  const { queue, tickets } = useCopilot();
  const [problem, setProblem] = useState<string | null>(null);
  const act = async (work: (id: string) => Promise<void>, id: string) => {
    setProblem(null);
    await work(id).catch((error: unknown) => {
      setProblem(wordsOfError(error));
    });
    await Promise.all([queue.refresh(), tickets.refresh()]);
  };
  return { problem, act };
}
