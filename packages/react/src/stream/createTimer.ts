import type { AnswerFigures } from '@credence-ui/core/event';
import { omitUndefined } from '../internals/renderPart.tsx';

/** Takes the time of one answer from its question on. */
export interface Timer {
  /** The snapshot; once the answer is whole, its `props` have its figures. */
  time<Snapshot extends Timed>(snapshot: Snapshot): Snapshot;
}

/** What a timer looks at of the snapshot of an answer. */
interface Timed {
  readonly phase: string;
  readonly props: { readonly response: { readonly content: string } };
  readonly notes: Readonly<Record<string, unknown>>;
}

/** A timer that starts now. Tokens and cost are taken from a note `usage` of the backend. */
export function createTimer(now: () => number = () => performance.now()): Timer {
  const began = now();
  let first: number | undefined;
  let last: number | undefined;
  return {
    time(snapshot) {
      const { phase, props, notes } = snapshot;
      if (phase === 'waiting') first = last = undefined;
      if (props.response.content !== '') first ??= now() - began;
      if (phase !== 'done') return snapshot;
      last ??= now() - began;
      const figures: AnswerFigures = {
        ...usageOf(notes['usage']),
        ...(first !== undefined && { firstTokenSeconds: first / 1000 }),
        seconds: last / 1000,
      };
      return { ...snapshot, props: { ...props, figures } };
    },
  };
}

/** What a backend says of the usage, as far as it is numbers. */
function usageOf(note: unknown): AnswerFigures {
  if (typeof note !== 'object' || note === null) return {};
  // An object's fields are unknown until checked, which is what this type says.
  const { inputTokens, outputTokens, cost } = note as Readonly<Record<string, unknown>>;
  const tokens = { inputTokens: countOf(inputTokens), outputTokens: countOf(outputTokens) };
  const isCost = typeof cost === 'number' && cost >= 0 && cost < Infinity;
  return omitUndefined({ ...tokens, cost: isCost ? cost : undefined });
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
