import { useEffect, useState } from 'react';
import type { LLMProductSpec } from '@credence-ui/insights';
import type { ProductPreview } from '../../shared/product.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { wordsOfError } from '../api/wordsOfError.ts';

/** What a spec would change, or why it cannot be used; the last preview stays until the next has come. */
export interface Previewed {
  readonly preview: ProductPreview | null;
  readonly problem: string | null;
}

/** Milliseconds for which nothing is typed before the server is asked. */
const pause = 250;

/** Asks for the preview of a spec while it is being filled in. */
export function usePreview(spec: LLMProductSpec): Previewed {
  const { api, after } = useCopilot();
  const [shown, setShown] = useState<Previewed>({ preview: null, problem: null });
  // Syncs with the server.
  useEffect(() => {
    let isOld = false;
    const callOff = after(pause, () => {
      void api.previewSpec(spec).then(
        (preview) => {
          if (!isOld) setShown({ preview, problem: null });
        },
        (error: unknown) => {
          const problem = wordsOfError(error);
          if (!isOld) setShown((before) => ({ ...before, problem }));
        },
      );
    });
    return () => {
      isOld = true;
      callOff();
    };
  }, [api, after, spec]);
  return shown;
}
