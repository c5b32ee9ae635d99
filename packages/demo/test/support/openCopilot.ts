import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEvent } from '@credence-ui/core/event';
import type { TicketSummary } from '../../shared/api.ts';
import type { LabelledHistory, PolicySummary } from '../../shared/calibration.ts';
import { assembleCopilot } from '../../server/copilot.ts';
import type { Copilot, CopilotParts } from '../../server/copilot.ts';
import { createLibrary } from '../../server/documents/createLibrary.ts';
import type { Engine } from '../../server/engine/engine.ts';
import { identityOf } from '../../server/engine/identity.ts';
import { createApp } from '../../server/http/createApp.ts';
import { createInbox } from '../../server/inbox/createInbox.ts';
import type { TicketSource } from '../../server/inbox/ticketSource.ts';
import { createStore } from '../../server/store/createStore.ts';
import { openEmpty } from './openEmpty.ts';
import { requestTo } from './requestTo.ts';

/** A copilot with the extractive engine over one text, on a database of its own. */
export async function openCopilot(
  text: string,
  tickets: readonly TicketSource[] = [],
  own: Pick<CopilotParts, 'suites' | 'prompts'> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'credence-copilot-'));
  await writeFile(join(folder, 'policy.md'), text);
  const library = await createLibrary(folder);
  const database = await openEmpty();
  const open = () => Promise.resolve(database);
  const store = await createStore({ folder: join(folder, 'data'), open });
  await store.connect();
  const inbox = createInbox(tickets, new Date());
  const copilot = await assembleCopilot({ library, inbox, store, model: null, ...own });
  return {
    copilot,
    database,
    folder,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Whatever a route answers with; each test reads the part that its route has. */
type Replied = LabelledHistory &
  PolicySummary & { readonly message: string; readonly tickets: readonly TicketSummary[] };

/** Asks the API of a copilot, by GET or, with something to send, by POST. */
export async function callApi(
  copilot: Copilot,
  path: string,
  sent?: unknown,
): Promise<{ readonly status: number; readonly body: Replied }> {
  const headers = { 'content-type': 'application/json' };
  const request = { method: 'POST', headers, body: JSON.stringify(sent) };
  const app = createApp(copilot);
  const response = await requestTo(app, `/api${path}`, sent === undefined ? {} : request);
  return { status: response.status, body: (await response.json()) as Replied };
}

/** Answers of a past that the engine alone would take long to make, with a vote on each. */
export async function rememberVotes(
  copilot: Copilot,
  votes: readonly {
    readonly combined: number;
    readonly right: boolean;
    readonly abstain?: boolean;
  }[],
): Promise<void> {
  const { store, promptVersion } = copilot;
  const identity = identityOf(copilot).id;
  const given = votes.map((vote, i) => ({ abstain: false, ...vote, responseId: `p${String(i)}` }));
  for (const { responseId, combined, abstain } of given) {
    const judged = { confidence: combined, combined, abstain };
    const asked = { responseId, ticketId: null, question: 'Q' };
    await store.tickets.remember({ ...asked, ...judged, promptVersion, identity });
  }
  const events = given.map(({ responseId, combined, right }) =>
    createEvent(
      { type: 'feedback.voted', vote: right ? 'up' : 'down', reasons: [] },
      { responseId, tier: 'medium', confidence: combined, thresholdsVersion: 'default' },
    ),
  );
  await store.events.add(events);
}

/** The copilot over another engine, one that costs something. */
export function withEngine(copilot: Copilot, engine: Engine): Copilot {
  const chosen = { engine, promptVersion: 'test-1', isFree: false };
  const assign = () => Promise.resolve({ ...chosen, variant: null });
  return { ...copilot, ...chosen, cycle: { ...copilot.cycle, current: () => chosen, assign } };
}
