/**
 * An English word without its commonest endings (plural, possessive, -ed, -ing, final e), so that `refunded`,
 * `refunding` and `refunds` meet. Lighter than Porter's stemmer on purpose: it never joins unrelated words of
 * fewer than four letters.
 */
export function stem(word: string): string {
  const base = word.replace(/'s?$/, '');
  if (base.length < 4) return base;
  if (base.endsWith('ies')) return `${base.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(base)) return base.slice(0, -2);
  const singular = /[^su]s$/.test(base) ? base.slice(0, -1) : base;
  return withoutVerbEnding(singular);
}

function withoutVerbEnding(word: string): string {
  const root = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word)?.[1];
  if (root !== undefined && root.length >= 3) return undouble(root);
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}

function undouble(root: string): string {
  if (/([bdgmnprt])\1$/.test(root)) return root.slice(0, -1);
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root;
}
