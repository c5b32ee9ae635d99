import type { Silence } from '../reading/index.ts';
import { isFact } from '../signal/answerSentences.ts';
import type { Statements } from '../signal/answerSentences.ts';
import { stem, words } from '../text/words.ts';
import type { Word } from '../text/words.ts';

/**
 * Why an answer states nothing; `repetition` for one that only says the words of a question back that asks for more than yes or
 * no. `null` where something is stated.
 */
export function silenceOf(
  { statements, silence }: Statements,
  question: string | undefined,
): Silence | 'repetition' | null {
  if (silence !== null || question === undefined) return silence;
  const said = factsOf(statements.flatMap((each) => each.words));
  const asked = factsOf(words(question));
  const isHalf = said.size > 0 && 2 * said.size >= asked.size;
  const isRepeated = isHalf && [...said].every((fact) => asked.has(fact));
  return isRepeated && asksForMore.test(question) ? 'repetition' : null;
}

function factsOf(found: readonly Word[]): ReadonlySet<string> {
  return new Set(
    found.filter(isFact).map(({ kind, text }) => (kind === 'number' ? text : stem(text))),
  );
}

/** Questions that yes or no do not answer. */
const asksForMore = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${(
    'what which when where who whom whose why how was welche welcher welches wann wo wer wie warum wieviel quel quelle quels ' +
    'quelles quand où qui comment pourquoi combien qué cuál cuándo dónde quién cómo cuánto cuánta cuántos quale quali quando ' +
    'dove chi come perché quanto quanti qual onde quem como quantos wat welke wanneer waar wie hoe hoeveel waarom ما متى أين كم ' +
    'كيف لماذا कब कहाँ कौन कितना कितने कैसे क्यों 무엇 언제 어디 누구 얼마 어떻게 왜'
  ).replaceAll(
    ' ',
    '|',
  )})(?![\\p{L}\\p{M}])|什么|多少|何时|哪|几|谁|怎|为什么|何|いつ|どこ|誰|いくら|どの|なぜ`,
  'iu',
);
