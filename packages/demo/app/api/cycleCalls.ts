import type {
  Cycle,
  EvaluationComparison,
  EvaluationReply,
  ExperimentPlan,
  StoredEvaluation,
} from '../../shared/cycle.ts';
import { posting, readJson } from './request.ts';
import type { Fetch } from './request.ts';

/** What a lead asks and decides of versions. `base` names the decision that is the latest. */
export interface CycleCalls {
  cycle(): Promise<Cycle>;
  /** Asks a suite that is here, or one's own, of a version. */
  evaluate(asked: EvaluationAsked): Promise<EvaluationReply>;
  evaluation(id: number): Promise<StoredEvaluation>;
  compareRuns(one: number, other: number): Promise<EvaluationComparison>;
  startExperiment(base: number, plan: ExperimentPlan): Promise<Cycle>;
  stopExperiment(base: number): Promise<Cycle>;
  /** Puts a version in force. */
  ship(base: number, version: string): Promise<Cycle>;
}

/** A suite that is here by its name, or one's own, a question a line. */
interface EvaluationAsked {
  readonly version: string;
  readonly suite?: string;
  readonly questions?: string;
}

export function createCycleCalls(fetch: Fetch): CycleCalls {
  const post = (path: string, body: unknown) => readJson(fetch, `/cycle/${path}`, posting(body));
  const runs = '/cycle/evaluations';
  return {
    cycle: async () => (await readJson(fetch, '/cycle')) as Cycle,
    evaluate: async (asked) => (await post('evaluations', asked)) as EvaluationReply,
    evaluation: async (id) => (await readJson(fetch, `${runs}/${String(id)}`)) as StoredEvaluation,
    compareRuns: async (one, other) =>
      (await readJson(
        fetch,
        `${runs}/${String(one)}/against/${String(other)}`,
      )) as EvaluationComparison,
    startExperiment: async (base, plan) => (await post('experiment', { base, ...plan })) as Cycle,
    stopExperiment: async (base) => (await post('experiment/stop', { base })) as Cycle,
    ship: async (base, version) => (await post('ship', { base, version })) as Cycle,
  };
}
