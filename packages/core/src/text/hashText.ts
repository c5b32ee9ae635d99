/**
 * Names a text by its content: 16 hex digits, the same everywhere. For keys and versions only, since whoever wants to can find
 * another text of the same name (FNV-1a over code points, 32 bits from each of two offsets).
 */
export function hashText(text: string): string {
  return [0x811c9dc5, 0x01000193].map((offset) => fnv1a(text, offset)).join('');
}

function fnv1a(text: string, offset: number): string {
  let hash = offset;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
