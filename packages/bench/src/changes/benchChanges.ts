import { diffWords } from 'diff';
import { changesOf, mergeTexts } from '@credence-ui/draft/changes';
import { randomOf } from '../confidence/randomOf.ts';

const size = 100_000;
/** Milliseconds after which jsdiff gives up. */
const longest = 5000;
const words = (
  'the of a refund order answer evidence source customer region quarter revenue growth measured observed reported days ' +
  'however therefore because while although between within across after return window policy contract invoice draft'
).split(' ');

/** How long two texts of 100 kB take to compare, beside jsdiff's `diffWords` in the same run, and how many hunks there are. */
export function benchChanges(): void {
  const sentences = writeSentences(randomOf(1));
  const others = writeSentences(randomOf(2));
  const text = sentences.join(' ');
  const everywhere = (step: number): string => editEach(sentences, step).join(' ');
  const cases = [
    ['one edit', editEach(sentences, 700).join(' ')],
    ['every 50th sentence', everywhere(50)],
    ['every 10th sentence', everywhere(10)],
    ['every sentence', everywhere(1)],
    ['another text of the same words', others.join(' ')],
  ] as const;
  console.log(
    '| 100 kB with an edit in | hunks | first, ms | again, ms | jsdiff, ms | ratio | one key more, ms |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [name, after] of cases) console.log(rowFor(name, text, after));
  const merge = median(() =>
    mergeTexts({ base: text, mine: everywhere(10), theirs: everywhere(7) }),
  );
  console.log(`\nMerging two such edits (every 10th and 7th sentence): ${merge.toFixed(1)} ms`);
}

/** Sentences of 8 to 21 words that fill the size. */
function writeSentences(random: () => number): readonly string[] {
  const sentences: string[] = [];
  for (let length = 0; length < size; length += (sentences.at(-1) ?? '').length + 1) {
    const count = 8 + Math.floor(random() * 14);
    const list = Array.from({ length: count }, () => words[Math.floor(random() * words.length)]);
    sentences.push(`So ${list.join(' ')}.`);
  }
  return sentences;
}

/** One word of every so many sentences replaced. */
function editEach(sentences: readonly string[], step: number): readonly string[] {
  return sentences.map((sentence, index) =>
    index % step === 0 ? sentence.replace(/\S+(?= \S+ \S+$)/, 'edited') : sentence,
  );
}

function rowFor(name: string, before: string, after: string): string {
  const start = performance.now();
  changesOf(before, after);
  const first = performance.now() - start;
  const ours = median(() => changesOf(before, after));
  const theirs = median(() => diffWords(before, after, { timeout: longest }));
  const middle = after.indexOf(' ', after.length / 2);
  let typed = 0;
  const key = median(() => {
    typed += 1;
    return changesOf(before, `${after.slice(0, middle)}${'x'.repeat(typed)}${after.slice(middle)}`);
  });
  const hunks = String(changesOf(before, after).length);
  const cells = [
    first.toFixed(1),
    ours.toFixed(1),
    theirs.toFixed(1),
    (ours / theirs).toFixed(2),
    key.toFixed(1),
  ];
  return `| ${[name, hunks, ...cells].join(' | ')} |`;
}

/** Milliseconds: the middle of nine runs after twelve, or the first one where it takes seconds. */
function median(run: () => unknown): number {
  const times: number[] = [];
  while (times.length < 21) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    if ((times[0] ?? 0) > 2000) return times[0] ?? 0;
  }
  return times.slice(12).sort((left, right) => left - right)[4] ?? 0;
}
