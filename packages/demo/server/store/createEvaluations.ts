import type { Evaluation } from '@credence-ui/insights';
import type { EvaluationRun, StoredEvaluation } from '../../shared/cycle.ts';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';
import { timeOf } from './timeOf.ts';

/** What became of suites of questions, each run a row. */
export function createEvaluations(connection: Pick<Connection, 'query'>): Evaluations {
  return {
    async add(suite, version, evaluation) {
      const [row] = await connection.query(
        `insert into evaluations (suite, version, passed, failed, result)
         values ($1, $2, $3, $4, $5::text::jsonb) returning *`,
        [suite, version, evaluation.passed, evaluation.failed, JSON.stringify(evaluation)],
      );
      if (!row) throw new Error('Credence: an evaluation was not stored. Run it again.');
      return { ...toRun(row), evaluation };
    },
    async latest(most) {
      const rows = await connection.query(
        `select sequence, suite, version, passed, failed, at from evaluations
         order by sequence desc limit $1`,
        [most],
      );
      return rows.map(toRun);
    },
    async find(id) {
      const [row] = await connection.query('select * from evaluations where sequence = $1', [id]);
      // Written by add().
      return row ? { ...toRun(row), evaluation: row['result'] as Evaluation } : null;
    },
  };
}

export interface Evaluations {
  readonly add: (
    suite: string,
    version: string,
    evaluation: Evaluation,
  ) => Promise<StoredEvaluation>;
  /** The latest first, without their results. */
  readonly latest: (most: number) => Promise<readonly EvaluationRun[]>;
  readonly find: (id: number) => Promise<StoredEvaluation | null>;
}

function toRun({ sequence, suite, version, passed, failed, at }: Row): EvaluationRun {
  return {
    id: Number(sequence),
    suite: String(suite),
    version: String(version),
    at: timeOf(at).toISOString(),
    passed: Number(passed),
    failed: Number(failed),
  };
}
