/** Says on the trigger of an open panel that it is open, until the returned function is called. */
export function markOpen(anchor: HTMLElement, panel: HTMLElement): () => void {
  if (!anchor.hasAttribute('aria-haspopup')) return () => undefined;
  anchor.setAttribute('aria-expanded', 'true');
  anchor.setAttribute('data-open', '');
  if (panel.id !== '') anchor.setAttribute('aria-controls', panel.id);
  return () => {
    anchor.setAttribute('aria-expanded', 'false');
    anchor.removeAttribute('data-open');
    anchor.removeAttribute('aria-controls');
  };
}

/**
 * Hands the focus back to a trigger. Where a stream has replaced it, the trigger that stands for the same source takes
 * its place, and without one what is around the panel, so that focus never falls to the page.
 */
export function returnFocus(anchor: HTMLElement | null, panel: HTMLElement): void {
  const around = panel.parentElement;
  const target = anchor?.isConnected === true ? anchor : twinOf(anchor, around);
  target?.focus({ preventScroll: true });
  if (target && document.activeElement === target) return;
  if (!around) return;
  if (around.tabIndex < 0) around.tabIndex = -1;
  around.focus({ preventScroll: true });
}

function twinOf(anchor: HTMLElement | null, around: HTMLElement | null): HTMLElement | null {
  const id = anchor?.dataset['citation'];
  const markers = around?.querySelectorAll<HTMLElement>('a[data-citation], button[data-citation]');
  return [...(markers ?? [])].find(({ dataset }) => dataset['citation'] === id) ?? null;
}
