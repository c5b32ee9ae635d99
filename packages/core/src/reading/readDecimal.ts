/** The value of digits with separators, and the other one that they can have: `1.200` is 1.2 or 1200. */
export function readDecimal(raw: string, commaDecimal: boolean): readonly [number, number | null] {
  const digits = raw.replace(/[\s'\u2060]/g, '');
  const marks = digits.replace(/\d/g, '');
  const last = marks.at(-1) ?? '';
  if (!last) return [Number(digits), null];
  const isMixed = new Set(marks).size > 1;
  if (isMixed) {
    const other = last === ',' ? '.' : ',';
    return [Number(digits.replaceAll(other, '').replace(last, '.')), null];
  }
  const whole = Number(digits.replaceAll(last, ''));
  if (marks.length > 1) return [whole, null];
  const decimal = Number(digits.replace(last, '.'));
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return [decimal, null];
  const isGroup = (last === ',') !== commaDecimal;
  return isGroup ? [whole, last === '.' || commaDecimal ? decimal : null] : [decimal, whole];
}

/** The factor of a word of magnitude such as `million` or `k`, or 1. */
export function magnitudeOf(word: string): number {
  const at = magnitudes.find(([pattern]) => pattern.test(word));
  return at ? at[1] : 1;
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|thousand|tausend|mille?|mil|duizend|हज़ार|ألف|آلاف|千|천)$/, 1e3],
  [/^(?:万|萬|만)$/, 1e4],
  [/^(?:m|mio|million(?:s|en)?|millones|millón|milion[ei]|milh(?:ão|ões)|miljoen|مليون)$/, 1e6],
  [/^(?:亿|億|억)$/, 1e8],
  [/^(?:bn|b|billions?|milliarden?|milliards?|miljard|miliard[oi]|mrd)$/, 1e9],
  [/^(?:trillions?)$/, 1e12],
];
