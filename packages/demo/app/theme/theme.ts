/** Light, dark, or as the system has it. */
export type Theme = 'system' | 'light' | 'dark';

const order: readonly Theme[] = ['system', 'light', 'dark'];

/** The theme that the toggle leads to next. */
export function nextTheme(theme: Theme): Theme {
  return order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
}

/** A stored theme; anything else is the system's. */
export function readTheme(stored: unknown): Theme {
  return order.find((theme) => theme === stored) ?? 'system';
}
