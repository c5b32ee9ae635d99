import type { Hit, PassageSearch, WeightedTerm } from '../../retrieval/createSearch.ts';
import type { RetrievalSetting } from '../../retrieval/settings.ts';
import { idf } from './idf.ts';
import { rankSentences, type RankedSentence } from './rankSentences.ts';
import type { AskedQuestion } from './readQuestion.ts';

const passagesRead = 12;

/** Retrieves passages for one question under one setting and picks the one to three sentences that answer it best. */
export function selectSentences(
  search: PassageSearch,
  asked: AskedQuestion,
  setting: RetrievalSetting,
  most: number,
): Selection {
  const hits = search.search(queryOf(asked, setting), setting, passagesRead);
  const ranked = rankSentences(asked, hits, setting, (word) => idf(search, word));
  return { asked, hits, best: ranked[0] ?? null, picked: pick(ranked, most) };
}

export interface Selection {
  readonly asked: AskedQuestion;
  readonly hits: readonly Hit[];
  /** The sentence that answers best. */
  readonly best: RankedSentence | null;
  /** In the order in which they are said. */
  readonly picked: readonly RankedSentence[];
}

function queryOf(asked: AskedQuestion, setting: RetrievalSetting): WeightedTerm[] {
  const terms = asked.terms.map((word) => ({ word, weight: 1 }));
  const alike = asked.terms.flatMap((word) => setting.alike(setting.form(word)));
  const others = alike.filter((word) => !asked.terms.includes(word));
  return [
    ...terms,
    ...[...new Set(others)].map((word) => ({ word, weight: 0.4 })),
    ...asked.context.map((word) => ({ word, weight: asked.refersBack ? 0.35 : 0.15 })),
  ];
}

function pick(ranked: readonly RankedSentence[], most: number): RankedSentence[] {
  const [best] = ranked;
  if (best === undefined || best.score <= 0) return [];
  const picked = withAntecedent(best, ranked);
  for (const next of ranked.slice(1)) {
    if (picked.length >= most) break;
    const least = best.score * (next.passage.id === best.passage.id ? 0.8 : 0.9);
    if (next.score >= least && !picked.some((one) => one.text === next.text)) picked.push(next);
  }
  return closeGaps(picked, ranked).sort(
    (a, b) => rankOf(a, best) - rankOf(b, best) || a.span.start - b.span.start,
  );
}

/** Sentences of the best passage come first, in the order of the page. */
function rankOf(sentence: RankedSentence, best: RankedSentence): number {
  return sentence.passage.id === best.passage.id ? 0 : sentence.passage.id + 1;
}

/** "It does not apply to…" says nothing without the sentence before it. */
function withAntecedent(best: RankedSentence, ranked: readonly RankedSentence[]): RankedSentence[] {
  if (
    !/^(?:it|they|this|that|these|those|then|after that|in that case|otherwise|the same)\b/i.test(
      best.text,
    )
  )
    return [best];
  const before = ranked
    .filter(({ passage, span }) => passage.id === best.passage.id && span.end <= best.span.start)
    .sort((a, b) => b.span.end - a.span.end)[0];
  return before === undefined ? [best] : [before, best];
}

/** Two sentences of a passage with one between them read oddly without it. */
function closeGaps(
  picked: readonly RankedSentence[],
  ranked: readonly RankedSentence[],
): RankedSentence[] {
  const between = ranked.filter(
    (one) =>
      !picked.includes(one) &&
      picked.some((before) => precedes(before, one)) &&
      picked.some((after) => precedes(one, after)),
  );
  return [...picked, ...between];
}

function precedes(one: RankedSentence, next: RankedSentence): boolean {
  if (one.passage.id !== next.passage.id || one.span.end > next.span.start) return false;
  return one.passage.text.slice(one.span.end, next.span.start).trim() === '';
}
