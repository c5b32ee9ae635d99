import { warnOnce } from '@credence-ui/core/store';

/**
 * Opens a database when it is first asked for, and again once `onClose` was called. `null` where that fails, as where IndexedDB is
 * missing or blocked; `what` is then kept in memory only, which is said once in development.
 */
export function openOnce<T>(
  open: (onClose: () => void) => Promise<T>,
  what: string,
): () => Promise<T | null> {
  let opened: Promise<T | null> | null = null;
  const onClose = (): void => {
    opened = null;
  };
  return () =>
    (opened ??= open(onClose).catch(() => {
      warnOnce(
        `Credence: IndexedDB is not available, so ${what} is kept in memory only. Allow storage for this site to keep it.`,
      );
      return null;
    }));
}
