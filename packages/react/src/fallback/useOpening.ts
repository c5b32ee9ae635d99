'use client';
import { useSyncExternalStore } from 'react';
import type { Availability } from '@credence-ui/core/fallback';
import { useSurroundings, useWords } from '../provider/surroundings.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';

/** When a person answers again, in the reader's words and time zone; empty while people answer, and where nothing is known. */
export function useOpening(availability: Availability | null | undefined): string {
  const { locale } = useSurroundings();
  const messages = useWords(fallbackMessages);
  // A server does not know the reader's time zone, so that the sentence comes with the page's own clock.
  const isHere = useSyncExternalStore(never, yes, no);
  if (!isHere || !availability || availability.open) return '';
  const { opensAt } = availability;
  return opensAt === null
    ? messages.fallbackClosed
    : messages.fallbackOpens(formatOpening(opensAt, locale));
}

function formatOpening(time: number, locale: string): string {
  const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  return new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit' }).format(
    time,
  );
}

const never = () => () => undefined;
const yes = () => true;
const no = () => false;
