'use client';
import { useCallback, useEffect, useReducer } from 'react';
import { reduceVote, startVote } from '@credence-ui/core/feedback';
import type {
  FeedbackStatus,
  LastVote,
  ServerVote,
  Vote,
  VoteEvent,
  VoteState,
} from '@credence-ui/core/feedback';

/** What others know of a vote. */
export interface Outside {
  /** The last vote that the outbox knows, of whatever tab. */
  readonly told: LastVote | null;
  readonly serverVote: ServerVote | null;
  /** Where saving an act stands; `idle` says nothing. */
  readonly statusOf: (act: string | null) => FeedbackStatus;
  /** The number under which the server stored an act, where it told it. */
  readonly sequenceOf: (act: string | null) => number | undefined;
}

/** Keeps the vote on each thing that a `key` names, and has it follow what others know. `apply` takes what a person does. */
export function useVoteState(
  key: string,
  defaultVote: Vote,
  { told, serverVote, statusOf, sequenceOf }: Outside,
): readonly [VoteState, (event: VoteEvent, given?: Vote) => void] {
  const [states, change] = useReducer(reduceStates, none);
  const follow = useCallback(
    (before: VoteState) => {
      const shown = told ? reduceVote(before, { type: 'told', ...told }) : before;
      const status = statusOf(shown.act);
      const sequence = sequenceOf(shown.act);
      const settle = { type: 'settle', id: shown.act, status, sequence } as const;
      // What was saved stays so, though nobody speaks of it any more.
      const isSilent = status === 'idle' && shown.status === 'saved';
      const settled = isSilent ? shown : reduceVote(shown, settle);
      return serverVote ? reduceVote(settled, { type: 'heard', ...serverVote }) : settled;
    },
    [told, serverVote, statusOf, sequenceOf],
  );
  // Syncs with what the server said while a vote was on its way: it is older, also once the vote has arrived.
  useEffect(
    () => change({ key, begin: startVote(defaultVote), next: follow }),
    [key, defaultVote, follow],
  );
  const apply = (event: VoteEvent, given?: Vote) => {
    const next = (before: VoteState) => {
      const shown = follow(before);
      return reduceVote(given === undefined ? shown : { ...shown, vote: given }, event);
    };
    change({ key, begin: startVote(defaultVote), next });
  };
  return [follow(states.get(key) ?? startVote(defaultVote)), apply];
}

type States = ReadonlyMap<string, VoteState>;

const none: States = new Map<string, never>();

interface Change {
  readonly key: string;
  /** The state before anything happened. */
  readonly begin: VoteState;
  readonly next: (before: VoteState) => VoteState;
}

function reduceStates(states: States, { key, begin, next }: Change): States {
  const before = states.get(key) ?? begin;
  const after = next(before);
  return after === before ? states : new Map(states).set(key, after);
}
