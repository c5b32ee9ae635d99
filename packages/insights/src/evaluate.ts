import { checkSuite, fold } from './evaluationSuite.ts';
import type { EvaluationCase, SuiteProblem } from './evaluationSuite.ts';

/** What is looked at of an answer; an `AIResponse` of the core can be given as it is. */
export interface EvaluatedAnswer {
  readonly content: string;
  readonly citations?: readonly { readonly id?: string; readonly title?: string }[];
  /** The answer was withheld. @default false */
  readonly refused?: boolean;
}

/** One thing that was not as expected. */
export interface EvaluationMiss {
  readonly kind: 'says' | 'saysNot' | 'cites' | 'refuses' | 'failed';
  readonly text: string;
}

/** A question with what became of it; `answer` is `null` where there was none. */
export interface EvaluationResult {
  readonly case: EvaluationCase;
  readonly passed: boolean;
  readonly misses: readonly EvaluationMiss[];
  readonly answer: EvaluatedAnswer | null;
}

/** Results with failures first, each group in the suite's order; `passRate` is `null` for an empty suite. */
export interface Evaluation {
  readonly results: readonly EvaluationResult[];
  readonly passed: number;
  readonly failed: number;
  readonly passRate: number | null;
  /** Entries of the suite that were not asked, and why. */
  readonly problems: readonly SuiteProblem[];
}

export interface EvaluateOptions {
  /** Questions that are asked at once. @default 4 */
  readonly concurrency?: number;
  /** Told after each answer. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Asks every question of a suite and holds the answers against what is expected. An answer function that throws fails its question,
 * not the run; results do not depend on the order in which answers come.
 */
export async function evaluate(
  suite: readonly EvaluationCase[],
  answer: (question: string) => Promise<EvaluatedAnswer> | EvaluatedAnswer,
  { concurrency = 4, onProgress }: EvaluateOptions = {},
): Promise<Evaluation> {
  if (!(concurrency >= 1))
    throw new RangeError(`Credence: "concurrency" is ${concurrency}. Give 1 or more.`);
  const { cases, problems } = checkSuite(suite);
  const results = new Array<EvaluationResult>(cases.length);
  const queue = cases.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const [i, one] of queue) {
      results[i] = await ask(one, answer);
      onProgress?.(++done, cases.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, cases.length) }, work));
  const passed = results.filter((result) => result.passed);
  const failed = results.filter((result) => !result.passed);
  return {
    results: [...failed, ...passed],
    passed: passed.length,
    failed: failed.length,
    passRate: results.length === 0 ? null : passed.length / results.length,
    problems,
  };
}

async function ask(
  one: EvaluationCase,
  answer: (question: string) => Promise<EvaluatedAnswer> | EvaluatedAnswer,
): Promise<EvaluationResult> {
  try {
    const given = await answer(one.question);
    const misses = missesOf(one, given);
    return { case: one, passed: misses.length === 0, misses, answer: given };
  } catch (error) {
    const text = `There was no answer: ${error instanceof Error ? error.message : String(error)}`;
    return { case: one, passed: false, misses: [{ kind: 'failed', text }], answer: null };
  }
}

function missesOf(
  { says = [], saysNot = [], cites = [], refuses }: EvaluationCase,
  { content, citations = [], refused = false }: EvaluatedAnswer,
): readonly EvaluationMiss[] {
  const said = fold(content);
  const sources = citations.map(({ id = '', title = '' }) => fold(`${id} ${title}`));
  const miss = (kind: EvaluationMiss['kind'], text: string): EvaluationMiss => ({ kind, text });
  const wrongly = refused ? 'It was refused.' : 'It was answered and had to be refused.';
  return [
    ...(refuses === undefined || refuses === refused ? [] : [miss('refuses', wrongly)]),
    ...says
      .map((one) => [one].flat())
      .filter((any) => !any.some((text) => said.includes(fold(text))))
      .map((any) => miss('says', `It does not say ${any.map(quote).join(' or ')}.`)),
    ...saysNot
      .filter((text) => said.includes(fold(text)))
      .map((text) => miss('saysNot', `It says ${quote(text)}.`)),
    ...cites
      .filter((text) => !sources.some((source) => source.includes(fold(text))))
      .map((text) => miss('cites', `It does not cite ${quote(text)}.`)),
  ];
}

function quote(text: string): string {
  return `"${text}"`;
}
