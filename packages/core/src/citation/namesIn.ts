/**
 * The source names in a bracket: `1, 2` names two; `^1` the footnote `1`; `4:0†source` the source `4:0`. An id may hold
 * a comma, a caret or a dagger itself, so the whole is tried first. A range such as `1-3` is one name, which nobody knows.
 */
export function namesIn(inner: string, isKnown: (id: string) => boolean): string[] {
  const whole = inner.trim();
  if (isKnown(whole)) return [whole];
  return whole.split(/[,;，、；]/).map((part) => nameOf(part.trim(), isKnown));
}

function nameOf(part: string, isKnown: (id: string) => boolean): string {
  if (isKnown(part)) return part;
  const bare = part.replace(/^\^/, '').replace(/†.*$/u, '').trim();
  return isKnown(bare) ? bare : part;
}
