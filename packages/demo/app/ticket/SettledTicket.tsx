import type { TicketSummary } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';

/** A ticket that needs no draft any more; one can still be asked for. */
export function SettledTicket({ state, onDraft }: SettledTicket.Props) {
  return (
    <div className="settled-ticket">
      <p>{state === 'sent' ? messages.settledSent : messages.settledHandedOff}</p>
      <button type="button" className="button" onClick={onDraft}>
        {messages.settledDraft}
      </button>
    </div>
  );
}

export declare namespace SettledTicket {
  interface Props {
    readonly state: Exclude<TicketSummary['state'], 'open'>;
    readonly onDraft: () => void;
  }
}
