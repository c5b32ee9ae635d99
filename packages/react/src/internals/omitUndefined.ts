type Given<Values extends object> = { [Key in keyof Values]?: Exclude<Values[Key], undefined> };

/** The entries that were given, for passing optional props on under `exactOptionalPropertyTypes`. */
export function omitUndefined<Values extends object>(values: Values): Given<Values> {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  // Only keys of `Values` whose value is there are left.
  return Object.fromEntries(present) as Given<Values>;
}
