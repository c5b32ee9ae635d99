/** Throws a programmer's mistake unless there is one label for each. */
export function requireLabels(
  name: string,
  rows: ArrayLike<unknown>,
  labels: ArrayLike<unknown>,
): void {
  if (rows.length !== labels.length)
    throw new RangeError(
      `Credence: got ${rows.length} ${name} but ${labels.length} labels. Pass one for each.`,
    );
}
