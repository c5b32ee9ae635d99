import { isEvent } from '@credence-ui/core/event';
import type { ActedAnswer } from '../calibration/labelledAnswers.ts';
import type { StoredAnswer } from '../calibration/estimateCalibration.ts';
import { isActOnAnswer } from '@credence-ui/insights';
import type { ActOnAnswer } from '@credence-ui/insights';
import type { PastAnswer } from '../product/treat.ts';
import type { Connection } from './createConnection.ts';
import { onAnswer } from './onAnswer.ts';
import { timeOf } from './timeOf.ts';

/**
 * The answers of one identity on which somebody voted or of which the draft was sent. Those that the copilot did not offer are
 * left out: a vote on an abstention is no verdict on an answer.
 */
export async function readActedAnswers(
  connection: Pick<Connection, 'query'>,
  identity: string,
): Promise<readonly ActedAnswer[]> {
  const rows = await connection.query(
    `select response_id, coalesce(combined, confidence) as combined, a.at, e.event
     from answers a join events e using (response_id)
     where e.type in ('answer.reviewed', 'feedback.voted', 'draft.sent') and not abstain and a.identity = $1
     order by e.sequence`,
    [identity],
  );
  const answers = new Map<string, ActedAnswer & { readonly acts: ActOnAnswer[] }>();
  for (const { response_id: id, combined, at, event } of rows) {
    if (!isEvent(event) || !isActOnAnswer(event)) continue;
    const known = answers.get(event.responseId);
    if (known) known.acts.push(event);
    else
      answers.set(event.responseId, {
        responseId: String(id),
        combined: combined === null ? null : Number(combined),
        at: timeOf(at),
        acts: [event],
      });
  }
  return [...answers.values()];
}

/** The answers of one identity that were offered, by their confidence before any calibration. */
export async function readStoredAnswers(
  connection: Pick<Connection, 'query'>,
  identity: string,
): Promise<readonly StoredAnswer[]> {
  const rows = await connection.query(
    `select response_id, coalesce(combined, confidence) as combined from answers
     where not abstain and identity = $1 and coalesce(combined, confidence) is not null`,
    [identity],
  );
  return rows.map(({ response_id: id, combined }) => ({
    responseId: String(id),
    combined: Number(combined),
  }));
}

/** The answers of one identity since a time, as they were given. */
export async function readPastAnswers(
  connection: Pick<Connection, 'query'>,
  identity: string,
  since: Date,
): Promise<readonly PastAnswer[]> {
  const rows = await connection.query(
    `select confidence, abstain, coalesce(jsonb_array_length(citations), 0) as citations
     from answers where identity = $1 and at >= $2`,
    [identity, since.toISOString()],
  );
  return rows.map(({ confidence, abstain, citations }) => ({
    confidence: confidence === null ? null : Number(confidence),
    abstain: abstain === true,
    citations: Number(citations),
  }));
}

/** Answers with a vote that give no label here: withheld ones, and those of another engine or of other documents. */
export interface LeftOut {
  readonly withheld: number;
  readonly elsewhere: number;
}

/** Counts the voted answers that `readActedAnswers` leaves out, by reason. */
export async function countLeftOut(
  connection: Pick<Connection, 'query'>,
  identity: string,
): Promise<LeftOut> {
  const [row] = await connection.query(
    `select count(*) filter (where a.identity = $1) as withheld,
       count(*) filter (where a.identity is distinct from $1) as elsewhere
     from answers a where (abstain or a.identity is distinct from $1)
       and exists (select from events e where e.response_id = a.response_id and e.type = 'feedback.voted' and ${onAnswer('e')})`,
    [identity],
  );
  return { withheld: Number(row?.['withheld'] ?? 0), elsewhere: Number(row?.['elsewhere'] ?? 0) };
}
