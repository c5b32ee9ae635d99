import type { Citation } from '../response/response.ts';

/** The new citations, each the object it was before when nothing about it changed; the old list when none did. */
export function keepEqual(
  before: readonly Citation[],
  now: readonly Citation[],
): readonly Citation[] {
  const kept = now.map((citation, index) => {
    const known = before[index];
    return known && isEqual(known, citation) ? known : citation;
  });
  const isSame = kept.length === before.length && kept.every((one, index) => one === before[index]);
  return isSame ? before : kept;
}

function isEqual(one: Citation, other: Citation): boolean {
  const { span, ...facts } = one;
  const { span: otherSpan, ...otherFacts } = other;
  return (
    span?.start === otherSpan?.start &&
    span?.end === otherSpan?.end &&
    isShallowEqual(facts, otherFacts)
  );
}

function isShallowEqual(one: object, other: object): boolean {
  const entries = Object.entries(one);
  const others = new Map<string, unknown>(Object.entries(other));
  return (
    entries.length === others.size && entries.every(([key, value]) => others.get(key) === value)
  );
}
