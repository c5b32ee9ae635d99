import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Copilot } from '../copilot.ts';
import { clockTime } from './clockTime.ts';
import { HttpProblem } from './HttpProblem.ts';
import { createHandling, protectPacket, protectWords } from './personalData.ts';
import { readBody } from './readBody.ts';
import { readPacket } from './readPacket.ts';
import { isId, readId, readOptionalId, readOptionalText, readQuestion } from './readFields.ts';

/** POST /handoffs, GET /handoffs/:id, POST …/withdraw, GET /queue and POST /queue/:id/take, …/release and …/close: from the copilot to a person. */
export function handoffRoutes(copilot: Copilot): Hono {
  return new Hono().route('/', askerRoutes(copilot)).route('/', queueRoutes(copilot));
}

/** Of the one who asked. */
function askerRoutes(copilot: Copilot): Hono {
  const { inbox, store } = copilot;
  const readHandling = createHandling(copilot);
  return new Hono()
    .post('/handoffs', async (context) => {
      const body = await readBody(context);
      const handling = await readHandling();
      const question = protectWords(handling, readQuestion(body));
      const note = readOptionalText(body, 'note');
      const ticketId = readOptionalId(body, 'ticketId');
      const { isNew, receipt } = await store.queue.request({
        id: readId(body, 'id'),
        responseId: readId(body, 'responseId'),
        ticketId,
        subject: subjectOf(ticketId === null ? null : inbox.find(ticketId), question),
        question,
        note: note === null ? null : protectWords(handling, note),
        packet: protectPacket(handling, readPacket(body)),
      });
      return context.json(receipt, isNew ? 201 : 200);
    })
    .get('/handoffs/:id', async (context) => {
      const standing = await store.queue.standing(readHandoffId(context));
      if (standing === null) throw gone();
      return context.json(standing);
    })
    .post('/handoffs/:id/withdraw', async (context) => {
      const id = readHandoffId(context);
      await store.queue.withdraw(id);
      // Also when it is too late: the asker is told where it stands.
      const standing = await store.queue.standing(id);
      if (standing === null) throw gone();
      return context.json(standing);
    });
}

/** Of those who answer. */
function queueRoutes({ store }: Copilot): Hono {
  return new Hono()
    .get('/queue', async (context) => {
      const [waiting, taken] = await Promise.all([store.queue.waiting(), store.queue.taken()]);
      return context.json({ waiting, taken });
    })
    .post('/queue/:id/take', async (context) => {
      const by = readOptionalText(await readBody(context), 'by')
        ?.trim()
        .slice(0, longestName);
      const taking = await store.queue.take(readHandoffId(context), by ?? null);
      if (taking.kind === 'gone') throw gone();
      const { kind, ...hold } = taking;
      if (kind === 'taken') return context.json({ taken: true, ...hold });
      const message = `Credence: ${hold.by} has had it since ${clockTime(hold.at)}. Take another one, or ask for it to be released.`;
      return context.json({ message, ...hold }, 409);
    })
    .post('/queue/:id/release', async (context) => {
      if (!(await store.queue.release(readHandoffId(context)))) throw gone();
      return context.json({ released: true });
    })
    .post('/queue/:id/close', async (context) => {
      if (!(await store.queue.close(readHandoffId(context)))) throw gone();
      return context.json({ closed: true });
    });
}

/** Of the name of who takes a hand-off, in UTF-16 code units. */
const longestName = 100;

function readHandoffId({ req }: Context): string {
  const id = req.param('id');
  if (!isId(id)) throw gone();
  return id;
}

function gone(): HttpProblem {
  return new HttpProblem(404, 'this hand-off waits no longer: it was answered or closed.');
}

function subjectOf(ticket: { readonly subject: string } | null, question: string): string {
  if (ticket !== null) return ticket.subject;
  const line = question.trim().replace(/\s+/g, ' ');
  return line.length <= 80 ? line : `${line.slice(0, 79).trimEnd()}…`;
}
