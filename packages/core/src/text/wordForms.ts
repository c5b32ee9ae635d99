/** Month names by number, from 0. */
export const monthNames: readonly string[] =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

const pairs =
  'zero 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 ' +
  'fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 ' +
  'sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 % percent pct percent $ dollar usd dollar ' +
  '€ euro eur euro £ pound gbp pound lb pound lbs pound ¥ yen km kilometre kilometer kilometre meter metre ' +
  'cm centimetre mm millimetre kg kilogram ft foot feet foot hr hour mins minute secs second days day sept september';

/** Abbreviations, signs and number words, by what they are compared as. A word that is not here is compared as it is. */
export const wordForms: ReadonlyMap<string, string> = new Map([
  ...monthNames.map((name) => [name.slice(0, 3), name] as const),
  ...[...pairs.matchAll(/(\S+) (\S+)/g)].map(([, from = '', to = '']) => [from, to] as const),
]);
