import { useCallback } from 'react';
import { useCredence } from '@credence-ui/react/provider';

/** Writes an ISO 8601 time as a day and a minute, where the person is. */
export function useMoment(): (at: string) => string {
  const { locale } = useCredence();
  return useCallback(
    (at) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(at),
      ),
    [locale],
  );
}
