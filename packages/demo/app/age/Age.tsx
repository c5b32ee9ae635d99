import { useCredence } from '@credence-ui/react/provider';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { ageIn } from './age.ts';

/** How long ago something happened; kept up to date. */
export function Age({ at }: { readonly at: string }) {
  const { clock } = useCopilot();
  const { locale } = useCredence();
  const age = ageIn(at, useStore(clock), locale);
  return (
    <time className="age" dateTime={at}>
      {age ?? messages.justNow}
    </time>
  );
}
