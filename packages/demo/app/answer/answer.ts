import type { Outcome } from '@credence-ui/core/fallback';
import type { RunStreamSnapshot } from '@credence-ui/react/stream';
import type { UncitedSources } from '../../shared/api.ts';
import { promptNote } from '../../shared/cycle.ts';
import type { PromptNote } from '../../shared/cycle.ts';

/** One run of the engine over a question, as its runner has it. */
export type Answer = RunStreamSnapshot;

/** What the card must know besides the answer: that it is not whole, or that nothing has come for a while. */
export function outcomeOf({ props, failure }: Answer): Outcome | undefined {
  // With some of its words there as well: the card then offers another try and a person.
  if (!props.outcome && failure && failure.reason !== 'blocked')
    return { kind: 'error', reason: failure.reason };
  return props.outcome;
}

/** What was found for an answer beside what it cites; nothing before it is whole. */
export function uncitedOf({ notes }: Answer): UncitedSources {
  // Page and server are built together on shared/api.ts, which says what the note holds.
  return (notes['sources'] as UncitedSources | undefined) ?? none;
}

const none: UncitedSources = { consulted: [], internal: [] };

/** Which version an answer went by, for its events; nothing where it did not say. */
export function promptOf({ notes }: Answer): Partial<PromptNote> {
  // As above.
  return (notes[promptNote] as PromptNote | undefined) ?? unsaid;
}

const unsaid: Partial<PromptNote> = {};
