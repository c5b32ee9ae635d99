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

/** True for an element of any window: what is shown in a frame or a popup is no instance of our `Element`. */
export function isElement(target: EventTarget | null): target is Element {
  return isNode(target) && target.nodeType === 1;
}

/** True for a node of any window. */
export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}
