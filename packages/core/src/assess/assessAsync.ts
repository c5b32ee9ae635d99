import type { Assessment, Evidence } from '../response/response.ts';
import { assess } from './assess.ts';
import type { AssessOptions } from './takeReadings.ts';

/** One comparison: how far does `premise` say what `hypothesis` says? */
export interface Pair {
  readonly hypothesis: string;
  readonly premise: string;
}

type Comparing = 'entails' | 'similarity' | 'equivalent';

/** As for `assess`, but what compares may be a model or a service. */
export interface AsyncAssessOptions extends Omit<AssessOptions, Comparing> {
  /** Judges all pairs in one call, one score in [0, 1] for each; `null` and NaN for not known. */
  readonly judgePairs?: (
    pairs: readonly Pair[],
  ) => Promise<ArrayLike<number | null>> | ArrayLike<number | null>;
  readonly entails?: (claim: string, passage: string) => Promise<number> | number;
  readonly similarity?: (one: string, other: string) => Promise<number> | number;
  readonly equivalent?: (one: string, other: string) => Promise<boolean> | boolean;
  /**
   * Milliseconds after which a judge counts as failed.
   * @default 30000
   */
  readonly timeout?: number;
}

/**
 * As `assess`, with comparisons that take time: each pair is asked for once, all of them together. A judge that throws or does
 * not answer in time loses its own signals, and their findings say so; it never rejects for that.
 */
export async function assessAsync(
  evidence: Evidence,
  options: AsyncAssessOptions = {},
): Promise<Assessment> {
  const { judgePairs, entails, similarity, equivalent, timeout = 30_000, ...plain } = options;
  const asked = judgePairs
    ? { entails: judgePairs, similarity: judgePairs }
    : {
        ...(entails && { entails: eachBy(entails) }),
        ...(similarity && { similarity: eachBy(similarity) }),
        ...(equivalent && { equivalent: eachBy(equivalent) }),
      };
  const answers = createAnswers(asked);
  assess(evidence, { ...plain, ...answers.recording });
  await answers.fetch(timeout);
  return assess(evidence, { ...plain, ...answers.recalling });
}

type Judge = (pairs: readonly Pair[]) => Promise<ArrayLike<unknown>> | ArrayLike<unknown>;

function eachBy<Score>(compare: (one: string, other: string) => Promise<Score> | Score): Judge {
  return (pairs) =>
    Promise.all(pairs.map(async ({ hypothesis, premise }) => compare(hypothesis, premise)));
}

/** Comparisons that first only note what is asked, and later recall what the judges answered. */
function createAnswers(judges: Readonly<Partial<Record<Comparing, Judge>>>) {
  const wanted = new Map<Judge, Map<string, Pair>>();
  const known = new Map<Judge, ReadonlyMap<string, unknown> | Error>();
  const keyOf = (one: string, other: string): string => `${String(one.length)} ${one}${other}`;
  const entries = Object.entries(judges) as [Comparing, Judge][]; // the keys of the table above
  const compare = (ask: (judge: Judge, one: string, other: string) => unknown): AssessOptions =>
    Object.fromEntries(
      entries.map(([name, judge]) => [
        name,
        (one: string, other: string) => ask(judge, one, other),
      ]),
    );
  return {
    recording: compare((judge, hypothesis, premise) => {
      const pairs = wanted.get(judge) ?? new Map<string, Pair>();
      wanted.set(judge, pairs.set(keyOf(hypothesis, premise), { hypothesis, premise }));
      return Number.NaN;
    }),
    recalling: compare((judge, one, other) => {
      const scores = known.get(judge);
      if (scores instanceof Error) throw scores;
      return scores?.get(keyOf(one, other)) ?? Number.NaN;
    }),
    async fetch(timeout: number): Promise<void> {
      await Promise.all(
        [...wanted].map(async ([judge, pairs]) => {
          known.set(judge, await scoresOf(judge, pairs, timeout));
        }),
      );
    },
  };
}

async function scoresOf(
  judge: Judge,
  pairs: ReadonlyMap<string, Pair>,
  timeout: number,
): Promise<ReadonlyMap<string, unknown> | Error> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(timeout)} ms`));
    }, timeout);
  });
  try {
    const scores = await Promise.race([Promise.resolve(judge([...pairs.values()])), late]);
    return new Map([...pairs.keys()].map((key, i) => [key, scores[i]]));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    clearTimeout(timer);
  }
}
