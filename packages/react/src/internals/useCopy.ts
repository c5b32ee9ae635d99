'use client';
import { useEffect, useState } from 'react';

const shownFor = 2000;

/**
 * Puts text on the clipboard. Gives what is said of it: `copied` for two seconds, or `failed`, or `''`; and `copy`, which
 * tells whether it did and never throws.
 */
export function useCopy(
  copied: string,
  failed: string,
): readonly [string, (text: string) => Promise<boolean>] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said !== copied) return;
    const timer = setTimeout(say, shownFor, '');
    return () => clearTimeout(timer);
  }, [said, copied]);
  const copy = async (text: string): Promise<boolean> => {
    try {
      // A page without TLS has no clipboard.
      await navigator.clipboard.writeText(text);
      say(copied);
      return true;
    } catch {
      say(failed);
      return false;
    }
  };
  return [said, copy];
}
