/** An English word without its plural, past, progressive or adverbial ending; other words as they are. Not always a word. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  let base = word;
  if (base.endsWith('ies')) return `${base.slice(0, -3)}i`;
  if (base.endsWith('es') && base.length > 5) base = base.slice(0, -2);
  else if (base.endsWith('s') && !base.endsWith('ss')) base = base.slice(0, -1);
  const ending = endings.find((end) => base.endsWith(end) && base.length > end.length + 3);
  if (ending) base = base.slice(0, -ending.length);
  return base.endsWith('e') ? base.slice(0, -1) : base;
}

const endings = ['ing', 'ed', 'ly'];
