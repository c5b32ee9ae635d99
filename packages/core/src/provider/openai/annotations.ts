/** The annotations of a part, in the order of their index. */
export interface Annotations {
  add(index: number | undefined, annotation: unknown): void;
  /** Takes the finished list; what comes later is a repetition. */
  replace(annotations: readonly unknown[]): void;
  list(): readonly unknown[];
}

export function createAnnotations(): Annotations {
  let byIndex = new Map<number, unknown>();
  let isWhole = false;
  return {
    add(index = byIndex.size, annotation) {
      if (!isWhole) byIndex.set(index, annotation);
    },
    replace(annotations) {
      if (annotations.length === 0) return;
      byIndex = new Map(annotations.entries());
      isWhole = true;
    },
    list: () => [...byIndex].sort(([a], [b]) => a - b).map(([, annotation]) => annotation),
  };
}
