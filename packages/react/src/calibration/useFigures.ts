'use client';
import { useMemo } from 'react';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';

/** Writes figures as the provider's locale does; what is not known stays words. */
export interface Figures {
  readonly percent: (share: number | null) => string;
  readonly range: (interval: readonly [low: number, high: number] | null) => string;
  readonly score: (value: number) => string;
  readonly count: (value: number) => string;
}

/** The figures of the nearest provider. */
export function useFigures(): Figures {
  const { locale } = useCredence();
  const messages = useWords(calibrationMessages);
  const unknown = messages.calibrationUnknown;
  return useMemo(() => {
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const score = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    const count = new Intl.NumberFormat(locale);
    const percent: Figures['percent'] = (value) => (value === null ? unknown : share.format(value));
    return {
      percent,
      range: (interval) => interval?.map((bound) => share.format(bound)).join(' – ') ?? unknown,
      score: (value) => score.format(value),
      count: (value) => count.format(value),
    };
  }, [locale, unknown]);
}
