import type { Quantity } from '../reading/index.ts';
import { sameQuantity } from '../reading/index.ts';
import type { Word } from '../text/words.ts';
import { words } from '../text/words.ts';
import type { PassageIndex } from './passageIndex.ts';
import type { ClaimWords } from './splitClaims.ts';

/**
 * Says the figures of a claim in the words of the passages where these have the same figure in another form or unit: `60 minutes`
 * becomes `1 hour`. Figures whose words some passage has stay as they are. A claim costs its own reading; the passages are
 * read once, at the first figure that they do not have as it stands.
 */
export function createRestater(index: PassageIndex): (claim: ClaimWords) => ClaimWords {
  let figures: readonly Figure[] | undefined;
  const isMissing = (word: Word): boolean =>
    index.holdersOf(index.vocabulary.idOf(word)).length === 0;
  return (claim) => {
    if (!claim.words.some(isMissing)) return claim;
    const restated = index.read(claim.text).signs.quantities.reduce((said, quantity) => {
      const own = said.filter((word) => isWithin(word, quantity, claim.span.start));
      if (!own.some(isMissing)) return said;
      figures ??= readFigures(index);
      const same = figures.filter((figure) => sameQuantity(figure.quantity, quantity));
      const best = nearest(same, said, index);
      return best ? replace(said, own, best.words) : said;
    }, claim.words);
    return { ...claim, words: restated };
  };
}

/** A figure of the passages. */
interface Figure {
  readonly quantity: Quantity;
  readonly words: readonly Word[];
  readonly sentence: number;
}

function readFigures({ sentences, statementAt }: PassageIndex): readonly Figure[] {
  return sentences.flatMap((_, sentence) => {
    const { text, signs } = statementAt(sentence, 1);
    return signs.quantities.map((quantity) => ({
      quantity,
      words: words(text.slice(quantity.start, quantity.end)),
      sentence,
    }));
  });
}

function isWithin({ start, end }: Word, quantity: Quantity, offset: number): boolean {
  return start - offset >= quantity.start && end - offset <= quantity.end;
}

/** Of several, the one whose sentence has most of the claim's other words. */
function nearest(
  figures: readonly Figure[],
  said: readonly Word[],
  { holdersOf, vocabulary }: PassageIndex,
): Figure | undefined {
  if (figures.length < 2) return figures[0];
  const held = said.map((word) => new Set(holdersOf(vocabulary.idOf(word))));
  const shared = (figure: Figure): number =>
    held.filter((holders) => holders.has(figure.sentence)).length;
  return figures.reduce((best, figure) => (shared(figure) > shared(best) ? figure : best));
}

function replace(
  said: readonly Word[],
  own: readonly Word[],
  by: readonly Word[],
): readonly Word[] {
  const first = said.indexOf(own[0] as Word);
  return [...said.slice(0, first), ...by, ...said.slice(first + own.length)];
}
