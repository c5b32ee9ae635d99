import { useEffect } from 'react';
import { messages } from '../messages/index.ts';
import { useCopilot } from '../shell/CopilotContext.ts';
import { useStore } from '../store/useStore.ts';
import { nextTheme } from './theme.ts';
import { ThemeGlyph } from './ThemeGlyph.tsx';

/** Steps through system, light and dark; the choice is kept. */
export function ThemeToggle() {
  const { theme } = useCopilot();
  const chosen = useStore(theme);
  useEffect(() => {
    document.documentElement.dataset['credenceTheme'] = chosen === 'system' ? 'auto' : chosen;
  }, [chosen]);
  return (
    <button
      type="button"
      className="icon-button theme-toggle"
      title={messages.theme(chosen)}
      onClick={() => {
        theme.set(nextTheme(chosen));
      }}
    >
      <ThemeGlyph theme={chosen} />
      <span className="visually-hidden">{messages.theme(chosen)}</span>
    </button>
  );
}
