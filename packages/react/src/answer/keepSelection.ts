/** Notes which text of an answer's open block is selected. What it returns selects the same text again if it no longer is. */
export function keepSelection(root: HTMLElement, open: Element | null): (() => void) | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection?.anchorNode || !root.contains(selection.anchorNode)) return null;
  if (selection.isCollapsed || !open?.contains(selection.focusNode)) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = placeOf(root, anchorNode, anchorOffset);
  const focus = placeOf(root, focusNode, focusOffset);
  if (anchor === null || focus === null) return null;
  return () => {
    const [start, end] = [pointAt(root, anchor), pointAt(root, focus)];
    if (!start || !end) return;
    const kept = selection.anchorNode === start.node && selection.anchorOffset === start.offset;
    const whole = selection.focusNode === end.node && selection.focusOffset === end.offset;
    if (kept && whole) return;
    selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  };
}

/** How many characters of the answer stand before a point. */
function placeOf(root: HTMLElement, node: Node | null, offset: number): number | null {
  if (!node || !root.contains(node)) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

function pointAt(root: HTMLElement, place: number): { node: Node; offset: number } | null {
  const texts = root.ownerDocument.createTreeWalker(root, 4);
  let left = place;
  let last: Node | null = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return last && { node: last, offset: last.textContent?.length ?? 0 };
}
