/** Where a hand-off stands at the queue, as people and servers tell it. */
export type HandoffStatus =
  | { readonly state: 'acknowledged' }
  | ({ readonly state: 'queued' } & HandoffPlace)
  /** `by` is the name of who has it, `null` where it is not said. */
  | { readonly state: 'taken'; readonly by: string | null }
  /** Whoever had it put it back, so that it waits again. */
  | ({ readonly state: 'handedBack' } & HandoffPlace)
  /** `text` is the answer, `null` where it comes another way. */
  | { readonly state: 'answered'; readonly by: string | null; readonly text: string | null }
  | { readonly state: 'withdrawn' }
  | { readonly state: 'closed' }
  | { readonly state: 'failed'; readonly reason: string };

/** A place in the queue, 1 is next, and the minutes until somebody comes; `null` where they are not known. */
export interface HandoffPlace {
  readonly position: number | null;
  readonly waitMinutes: number | null;
}

/** What one tells the other about a hand-off. */
export interface HandoffUpdate {
  /** The queue's name of the hand-off. */
  readonly ticket: string;
  /** Rises with each change at the queue, so that late news is known as such. */
  readonly sequence: number;
  readonly status: HandoffStatus;
}

/** What people do with a hand-off. The one who asked withdraws it; the others are acts of who answers. */
export type HandoffMove =
  | { readonly type: 'take'; readonly by: string | null }
  | { readonly type: 'handBack' }
  | { readonly type: 'answer'; readonly by: string | null; readonly text: string | null }
  | { readonly type: 'close' }
  | { readonly type: 'withdraw' };

/** `kept` is a move that was made before; a refused one changes nothing. `status` is where it stands then. */
export interface HandoffMoved {
  readonly kind: 'moved' | 'kept' | 'refused';
  readonly status: HandoffStatus;
}

/** True once there is nothing to wait for any more. */
export function isHandoffOver({ state }: HandoffStatus): boolean {
  return ['answered', 'withdrawn', 'closed', 'failed'].includes(state);
}

/**
 * What a move comes to, for the server that keeps the queue: who is second to take is refused, and so is whoever withdraws what was
 * answered. The place of what is handed back is for the queue to add.
 */
export function moveHandoff(status: HandoffStatus, move: HandoffMove): HandoffMoved {
  const next = statusAfter(move);
  if (status.state === next.state && move.type !== 'take') return { kind: 'kept', status };
  return from[move.type].some((state) => state === status.state)
    ? { kind: 'moved', status: next }
    : { kind: 'refused', status };
}

const waiting = ['acknowledged', 'queued', 'handedBack'] as const;

/** Where each move can begin. */
const from: Readonly<Record<HandoffMove['type'], readonly HandoffStatus['state'][]>> = {
  take: waiting,
  handBack: ['taken'],
  answer: [...waiting, 'taken'],
  close: [...waiting, 'taken', 'answered'],
  withdraw: [...waiting, 'taken'],
};

function statusAfter(move: HandoffMove): HandoffStatus {
  switch (move.type) {
    case 'take':
      return { state: 'taken', by: move.by };
    case 'handBack':
      return { state: 'handedBack', position: null, waitMinutes: null };
    case 'answer':
      return { state: 'answered', by: move.by, text: move.text };
    case 'close':
      return { state: 'closed' };
    case 'withdraw':
      return { state: 'withdrawn' };
    default:
      return move satisfies never;
  }
}
