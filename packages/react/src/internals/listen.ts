/** Listens to an event until the returned function is called. */
export function listen<Name extends keyof DocumentEventMap>(
  target: Document | Window | HTMLElement,
  name: Name,
  handler: (event: DocumentEventMap[Name]) => void,
  options?: AddEventListenerOptions,
): () => void {
  // All three targets send the event that `DocumentEventMap` names.
  const listener = handler as EventListener;
  target.addEventListener(name, listener, options);
  return () => target.removeEventListener(name, listener, options);
}
