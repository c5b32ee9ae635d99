/**
 * The text with the decimal digits and separators of every script as those of ASCII. A digit outside the basic plane
 * takes two code units and is followed by a word joiner, so that offsets stay.
 */
export function plainDigits(text: string): string {
  if (!mayHoldDigit.test(text)) return text;
  return text.replace(foreignDigit, (digit) => {
    if (digit === '٫') return '.';
    if (digit === '٬') return ',';
    const plain = String(digitValue(digit));
    return digit.length > 1 ? `${plain}\u2060` : plain;
  });
}

// The scripts with digits, which leave out punctuation, Han, kana and Hangul.
const mayHoldDigit = /[\u0660-\u1c59\ua620-\uabf9\ud800-\udbff\uff10-\uff19]/;
// Every decimal digit that is not one of ASCII, and the separators of Arabic.
const foreignDigit = /(?!\d)\p{Nd}|(?<=\p{Nd})[٫٬](?=\p{Nd})/gu;

/** Digits stand in rows from zero to nine, one row or several without a gap. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (isDigit(zero - 1)) zero -= 1;
  return (code - zero) % 10;
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
