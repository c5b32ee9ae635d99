/** The annotations of a part, in the order of their index. */
export interface Annotations {
  add(index: number | undefined, annotation: unknown): void;
  /** Takes the finished list; what comes later is a repetition. */
  replace(annotations: readonly unknown[]): void;
  /** The same list until something is added. */
  list(): readonly unknown[];
}

export function createAnnotations(): Annotations {
  let byIndex = new Map<number, unknown>();
  let isWhole = false;
  let listed: readonly unknown[] | null = null;
  return {
    add(index = byIndex.size, annotation) {
      if (isWhole) return;
      byIndex.set(index, annotation);
      listed = null;
    },
    replace(annotations) {
      if (annotations.length === 0) return;
      byIndex = new Map(annotations.entries());
      isWhole = true;
      listed = null;
    },
    list: () =>
      (listed ??= [...byIndex].sort(([a], [b]) => a - b).map(([, annotation]) => annotation)),
  };
}
