/** Gathers what comes within a frame of the screen. */
export interface Frame<Item> {
  add(item: Item): void;
  /** Hands over at once what waits. */
  flush(): void;
}

/** Hands items over once a frame; at once where nothing is painted: on a server, or in a page out of sight. */
export function createFrame<Item>(take: (items: readonly Item[]) => void): Frame<Item> {
  let items: Item[] = [];
  let asked: number | null = null;
  const flush = () => {
    if (asked !== null) cancelAnimationFrame(asked);
    asked = null;
    const gathered = items;
    items = [];
    if (gathered.length > 0) take(gathered);
  };
  return {
    flush,
    add(item) {
      items.push(item);
      if (!isPainted()) flush();
      else asked ??= requestAnimationFrame(flush);
    },
  };
}

function isPainted(): boolean {
  return typeof requestAnimationFrame === 'function' && document.visibilityState !== 'hidden';
}
