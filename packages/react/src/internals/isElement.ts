/** True for an element of any window: what is shown in a frame or a popup is no instance of our `Element`. */
export function isElement(target: EventTarget | null): target is Element {
  return isNode(target) && target.nodeType === 1;
}

/** True for a node of any window. */
export function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}
