import { hashText } from '@credence-ui/core/text';
import type { Deliver } from './draft.ts';
import type { GateAction, GateState } from './gate.ts';

/** How the texts of one draft leave: after the time in which a send can be taken back, and waited for only so long. */
export interface Sending {
  readonly send: (deliver: Deliver, times: SendTimes) => Promise<boolean>;
  /** Ends the time in which the send that waits can be taken back. */
  readonly hurry: () => void;
}

export interface SendTimes {
  readonly undoSeconds: number;
  readonly timeoutSeconds: number;
}

/** What sending needs of its draft. */
interface Sender {
  readonly id: string;
  /** Whether the gate let it happen. */
  readonly act: (action: GateAction) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => GateState;
}

/** Takes the texts of a draft through its gate, each try under a number of its own. */
export function createSending(sender: Sender): Sending {
  const { id, act, getState } = sender;
  let last = 0;
  let hurry = (): void => undefined;

  /** True once the time is over or somebody hurried, false as soon as the send is taken back. */
  const waited = (seconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        leave();
        resolve(act({ type: 'waited' }));
      };
      const timer = setTimeout(end, seconds * 1000);
      const leave = sender.subscribe(() => {
        if (getState().phase !== 'waiting') end();
      });
      hurry = end;
    });

  return {
    async send(deliver, { undoSeconds, timeoutSeconds }) {
      const number = ++last;
      if (!act({ type: 'sendStarted', number, waits: undoSeconds > 0 })) return false;
      const { phase, current } = getState();
      if (phase === 'waiting' && !(await waited(undoSeconds))) return false;
      const key = `${id}.${hashText(current)}`;
      return deliverOnce({ number, text: current, key, seconds: timeoutSeconds, deliver, act });
    },
    hurry: () => hurry(),
  };
}

interface OneTry {
  readonly number: number;
  readonly text: string;
  readonly key: string;
  /** How long its answer is waited for. */
  readonly seconds: number;
  readonly deliver: Deliver;
  readonly act: Sender['act'];
}

/** One try: whether it succeeded in time. What it ends with later is still told to the gate. */
function deliverOnce({ number, text, key, seconds, deliver, act }: OneTry): Promise<boolean> {
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      act({ type: 'sendLate', number });
      controller.abort();
      resolve(false);
    }, seconds * 1000);
    const deliverNow = async () => deliver(text, { key, signal });
    void deliverNow()
      .then(
        () => act({ type: 'sendSucceeded', number }),
        (error: unknown) => {
          // An error after the time is that of the abort, which says nothing of what arrived.
          if (!signal.aborted) act({ type: 'sendFailed', number, reason: reasonOf(error) });
          return false;
        },
      )
      .then(resolve)
      .finally(() => clearTimeout(timer));
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
