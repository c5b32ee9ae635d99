import type { Span } from '../text/span.ts';
import type { Clause } from './statement.ts';

/** Where two clauses say with the same words that A does to B and that B does to A, or `null`. */
export function readSwap(
  claim: Clause,
  other: Clause,
): { readonly code: 'order'; readonly claim: Span; readonly other: Span } | null {
  if (claim.terms.length !== other.terms.length || claim.terms.length > 16) return null;
  const [mine, theirs] = [contentOf(claim), contentOf(other)];
  if (mine.length < 3 || mine.length !== theirs.length) return null;
  const isMeant =
    functionsOf(claim) === functionsOf(other) && !/ and | or /.test(functionsOf(claim));
  if (!isMeant) return null;
  const isSwapped = mine.some((pivot, i) => {
    const at = theirs.indexOf(pivot);
    if (i === 0 || i === mine.length - 1 || symmetric.test(pivot)) return false;
    const before = mine.slice(0, i).join(' ');
    const after = mine.slice(i + 1).join(' ');
    return (
      before !== after &&
      before === theirs.slice(at + 1).join(' ') &&
      after === theirs.slice(0, at).join(' ')
    );
  });
  return isSwapped ? { code: 'order', claim: spanOf(claim), other: spanOf(other) } : null;
}

// Verbs that say the same from either side.
const symmetric = /^(?:equal|match|meet|met|marr|resembl|touch|border|differ)/;

function contentOf({ terms }: Clause): readonly string[] {
  return terms.filter((term) => term.content).map(({ text }) => text);
}

function functionsOf({ terms }: Clause): string {
  const list = terms.filter((term) => !term.content).map(({ text }) => text);
  return ` ${list.sort().join(' ')} `;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
