/** 0 or 1 by FNV-1a, so that what belongs together stays in one half. */
export function halfOf(group: string): 0 | 1 {
  let hash = 2166136261;
  for (const character of group)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return (hash ^ (hash >>> 13)) & 1 ? 1 : 0;
}
