/** `text` as part of a CSS identifier: letters, digits, `-`, `_` and non-ASCII stay, the rest is escaped. */
export function cssIdentifier(text: string): string {
  return Array.from(text, escapeInIdentifier).join('');
}

/** `text` as a quoted CSS string. */
export function cssString(text: string): string {
  return `"${Array.from(text, escapeInString).join('')}"`;
}

function escapeInIdentifier(character: string): string {
  return /^[\w-]$/.test(character) || isPlainNonAscii(character) ? character : escape(character);
}

function escapeInString(character: string): string {
  return /^[\w -]$/.test(character) || isPlainNonAscii(character) ? character : escape(character);
}

/** Beyond ASCII and the C1 controls, and no half of a surrogate pair. */
function isPlainNonAscii(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xa0 && !(code >= 0xd800 && code <= 0xdfff);
}

function escape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code === 0 || isSurrogate ? '\ufffd' : `\\${code.toString(16)} `;
}
