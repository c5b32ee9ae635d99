import { isHandoffOver, moveHandoff } from '@credence-ui/core/fallback';
import type {
  HandoffMove,
  HandoffMoved,
  HandoffStatus,
  HandoffUpdate,
} from '@credence-ui/core/fallback';
import type { Connection } from './createConnection.ts';
import type { Row } from './database.ts';

/**
 * Where a hand-off stands, as its asker is told; `null` when there is none. Each reading has a higher number than those before it, since
 * places change with every other hand-off.
 */
export async function readStanding(
  connection: Connection,
  id: string,
): Promise<HandoffUpdate | null> {
  const [row] = await connection.query(
    `select nextval('handoff_news') as sequence, ended, handed_back, taken_at, taken_by, closed_at,
       (select count(*) from handoffs where sequence <= mine.sequence and taken_at is null and closed_at is null) as position,
       (select text from replies where at >= mine.at
          and (ticket_id = mine.ticket_id or (mine.ticket_id is null and ticket_id is null and response_id = mine.response_id))
        order by sequence desc limit 1) as answer
     from handoffs as mine where id = $1`,
    [id],
  );
  return row ? { ticket: id, sequence: Number(row['sequence']), status: toStatus(row) } : null;
}

/**
 * Makes a move, which only one of several who move at once can; the others are told where it stands then. `null` when there is no such
 * hand-off.
 */
export async function moveStored(
  connection: Connection,
  id: string,
  move: HandoffMove,
): Promise<HandoffMoved | null> {
  const [row] = await connection.query(`select *, null as answer from handoffs where id = $1`, [
    id,
  ]);
  if (!row) return null;
  const moved = moveHandoff(toStatus(row), move);
  if (moved.kind !== 'moved') return moved;
  const rows = await connection.query(
    `update handoffs set moves = moves + 1,
       taken_at = case $3::text when 'taken' then now() when 'handedBack' then null else taken_at end,
       taken_by = case $3::text when 'taken' then $4::text when 'handedBack' then null else taken_by end,
       handed_back = $3::text = 'handedBack',
       closed_at = case when $5::boolean then coalesce(closed_at, now()) end,
       ended = case when $5::boolean then coalesce(ended, $3::text) end
     where id = $1 and moves = $2 returning id`,
    [id, row['moves'], moved.status.state, nameOf(moved.status), isHandoffOver(moved.status)],
  );
  // Somebody else was faster: what they did counts.
  return rows.length > 0 ? moved : moveStored(connection, id, move);
}

function nameOf(status: HandoffStatus): string | null {
  return status.state === 'taken' ? status.by : null;
}

function toStatus(row: Row): HandoffStatus {
  const { ended, taken_by: taker, answer, position } = row;
  const by = typeof taker === 'string' ? taker : null;
  const place = { position: position === undefined ? null : Number(position), waitMinutes: null };
  if (ended === 'withdrawn') return { state: 'withdrawn' };
  if (ended === 'answered')
    return { state: 'answered', by, text: typeof answer === 'string' ? answer : null };
  if (row['closed_at'] !== null) return { state: 'closed' };
  if (row['taken_at'] !== null) return { state: 'taken', by };
  const state = row['handed_back'] === true ? 'handedBack' : 'queued';
  return { state, ...place };
}
