import type { EvaluationResult } from '@credence-ui/insights';
import type { EvaluationRun, StoredEvaluation } from '../../shared/cycle.ts';
import { Act } from '../calibration/Act.tsx';
import { useMoment } from '../calibration/useMoment.ts';
import { messages } from '../messages/index.ts';

/** The runs that were stored, the latest first. */
export function RunTable({ runs, onLook }: RunTable.Props) {
  const moment = useMoment();
  if (runs.length === 0) return <p className="lead">{messages.cycleNoRuns}</p>;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={messages.cycleRuns}>
      <table className="compared">
        <caption>{messages.cycleRuns}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.cycleVersion}</th>
            <th scope="col">{messages.cyclePassed}</th>
            <th scope="col">{messages.cycleWhen}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {runs.map(({ id, version, suite, at, passed, failed }) => (
            <tr key={id}>
              <th scope="row">{messages.cycleRun(id, version, suite)}</th>
              <td>
                {passed} / {passed + failed}
              </td>
              <td>
                <time dateTime={at}>{moment(at)}</time>
              </td>
              <td>
                <Act look="quiet" onAct={() => onLook(id)}>
                  {messages.cycleLook(id)}
                </Act>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export declare namespace RunTable {
  interface Props {
    readonly runs: readonly EvaluationRun[];
    readonly onLook: (id: number) => void;
  }
}

/** What became of each question of a run, failures first. */
export function ResultTable({ run }: { readonly run: StoredEvaluation }) {
  const title = messages.cycleResults(run.id);
  return (
    <div className="table-scroll results" tabIndex={0} role="region" aria-label={title}>
      <table className="compared">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{messages.cycleQuestion}</th>
            <th scope="col">{messages.cycleAnswer}</th>
            <th scope="col">{messages.cycleMissed}</th>
          </tr>
        </thead>
        <tbody>
          {run.evaluation.results.map((result) => (
            <tr key={result.case.question} data-failed={result.passed ? undefined : ''}>
              <td>{messages.cycleResult(result.passed)}</td>
              <th scope="row" dir="auto">
                {result.case.question}
              </th>
              <td dir="auto">{answerOf(result)}</td>
              <td>{result.misses.map(({ text }) => text).join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function answerOf({ answer }: EvaluationResult): string {
  if (answer === null) return messages.cycleNoAnswer;
  return answer.refused === true ? messages.cycleWithheld : answer.content;
}
