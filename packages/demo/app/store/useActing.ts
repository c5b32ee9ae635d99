import { useState } from 'react';
import { wordsOfError } from '../api/wordsOfError.ts';

/** Where an act stands; `failed` carries what the server said. */
export type Acting =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'done'; readonly words: string }
  | { readonly state: 'failed'; readonly words: string };

/** Runs one act at a time, then loads again what it touches, whether it went well or not. */
export function useActing<Result = unknown>(
  touched: readonly { readonly refresh: () => Promise<unknown> }[],
): readonly [acting: Acting, run: (act: () => Promise<Result>, words: string) => Promise<boolean>] {
  const [acting, setActing] = useState<Acting>({ state: 'idle' });
  const run = async (act: () => Promise<Result>, words: string): Promise<boolean> => {
    if (acting.state === 'busy') return false;
    setActing({ state: 'busy' });
    const outcome = await act().then(
      () => ({ state: 'done', words }) as const,
      (error: unknown) => ({ state: 'failed', words: wordsOfError(error) }) as const,
    );
    await Promise.all(touched.map((resource) => resource.refresh()));
    setActing(outcome);
    return outcome.state === 'done';
  };
  return [acting, run];
}
