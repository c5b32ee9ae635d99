'use client';
import { useState } from 'react';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { draftMessages } from '../provider/messages/draft.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import type { KeptDraftState } from './useKeptDraft.ts';

/** Says what came back or what another tab has, and offers what can be done about it. */
export function RestoreOffer({ kept }: RestoreOffer.Props) {
  return kept.conflict ? <Both kept={kept} /> : <Restored kept={kept} />;
}

export declare namespace RestoreOffer {
  interface Props {
    /** Where the keeping of the draft stands. */
    kept: KeptDraftState;
  }
}

/** Edits that came back, to be discarded. */
function Restored({ kept: { restored, discard } }: RestoreOffer.Props) {
  const messages = useWords(draftListMessages);
  const formatTime = useTimeFormat();
  const time = formatTime(restored?.savedAt ?? 0);
  return (
    <>
      <span role="status">{messages.draftKeptRestored(time)}</span>
      <button
        type="button"
        data-credence="draft-restore-act"
        data-emphasis="plain"
        onClick={discard}
      >
        {messages.draftKeptDiscard}
      </button>
    </>
  );
}

/** Two texts of one draft, of which one is chosen. */
function Both({ kept: { conflict, resolve } }: RestoreOffer.Props) {
  const messages = useWords(draftListMessages);
  const { draftKeptConflict } = useWords(draftMessages);
  const choices = [
    ['mine', messages.draftKeptMine],
    ['other', messages.draftKeptOther],
    ['both', messages.draftKeptBoth],
  ] as const;
  return (
    <>
      <span role="status">{draftKeptConflict}</span>
      <blockquote dir="auto">{conflict?.other.text}</blockquote>
      {choices.map(([pick, words]) => (
        <button
          key={pick}
          type="button"
          data-credence="draft-restore-act"
          data-emphasis="plain"
          onClick={() => resolve(pick)}
        >
          {words}
        </button>
      ))}
    </>
  );
}

/** The time of today, the day and the time of another one. */
function useTimeFormat(): (time: number) => string {
  const { locale } = useCredence();
  const [today] = useState(() => new Date().toDateString());
  return (time) => {
    const isToday = new Date(time).toDateString() === today;
    const day = isToday ? {} : ({ dateStyle: 'medium' } as const);
    return new Intl.DateTimeFormat(locale, { ...day, timeStyle: 'short' }).format(time);
  };
}
