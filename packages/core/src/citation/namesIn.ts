/**
 * The source names in a bracket: `1, 2` names two; `^1` the footnote `1`; `4:0†source` the source `4:0`. An id may hold
 * a comma, a caret or a dagger itself, so the whole is tried first. `1-3` names 1, 2 and 3 where all are known.
 */
export function namesIn(inner: string, isKnown: (id: string) => boolean): string[] {
  const whole = inner.trim();
  if (isKnown(whole)) return [whole];
  return whole.split(/[,;，、；]/).flatMap((part) => namesOf(part.trim(), isKnown));
}

function namesOf(part: string, isKnown: (id: string) => boolean): string[] {
  const [, first, last] = /^(\d{1,3}) ?[-–] ?(\d{1,3})$/u.exec(part) ?? [];
  const from = Number(first);
  const length = Number(last) - from + 1;
  if (isKnown(part) || !(length > 1 && length <= longestRange)) return [nameOf(part, isKnown)];
  const names = Array.from({ length }, (_, index) => String(from + index));
  return names.every(isKnown) ? names : [part];
}

const longestRange = 50;

function nameOf(part: string, isKnown: (id: string) => boolean): string {
  if (isKnown(part)) return part;
  const bare = part.replace(/^\^/, '').replace(/†.*$/u, '').trim();
  return isKnown(bare) ? bare : part;
}
