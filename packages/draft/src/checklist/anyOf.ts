/** The source of a pattern for one of these words, the longest that fits; it never matches when there are none. */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.map(literally).join('|')})`;
}

function literally(word: string): string {
  return word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&').replace(/\s+/g, '\\s');
}
