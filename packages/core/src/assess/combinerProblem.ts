/** Says why a stored combiner cannot be applied, or null when it can. */
export function combinerProblem(combiner: unknown): string | null {
  const { version, features } = (combiner ?? {}) as { version?: unknown; features?: unknown }; // stored data: anything
  return version === 1 && Array.isArray(features)
    ? null
    : `Combiner version ${String(version)} is not known.`;
}
