/** Says why a stored combiner cannot be applied, or null when it can. */
export function combinerProblem(combiner: unknown): string | null {
  const { version, features, reason } = (combiner ?? {}) as Partial<Record<string, unknown>>; // stored data: anything
  if (version !== 1 || !Array.isArray(features)) {
    return `Combiner version ${String(version)} is not known.`;
  }
  return typeof reason === 'string' ? `The combiner could not be fitted: ${reason}` : null;
}
