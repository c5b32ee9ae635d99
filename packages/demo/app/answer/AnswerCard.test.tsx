// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createFakeServer } from '../testing/createFakeServer.ts';
import { createShelf } from '../testing/createShelf.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { endOf, wholeAnswer } from '../testing/world.ts';

it('drafts a reply, lets it be edited, approved and sent, and records each act', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server, '#/inbox/T-1');
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.type(screen.getByRole('textbox', { name: /draft/i }), ' Best, Kim');
  await user.click(screen.getByRole('button', { name: /approve/i }));
  await user.click(await screen.findByRole('button', { name: /^send/i }));
  await waitFor(() => {
    const types = [...server.events.values()].map(({ type }) => type);
    expect(types).toEqual(['response.shown', 'draft.edited', 'draft.approved', 'draft.sent']);
  });
  const responses = new Set([...server.events.values()].map(({ responseId }) => responseId));
  expect([...responses]).toEqual(server.asked.map(({ responseId }) => responseId));
  expect([...server.replies.values()]).toMatchObject([
    { path: '/tickets/T-1/replies', text: 'Returns are open for 30 days. Best, Kim' },
  ]);
});

it('keeps an edited draft when another ticket is opened and when it is drafted again', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user } = renderPage(server, '#/inbox/T-1');
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.type(screen.getByRole('textbox', { name: /draft/i }), ' Mine.');
  await user.click(screen.getByRole('link', { name: /Customs refund/ }));
  await screen.findByRole('heading', { name: 'Customs refund for Norway' });
  await user.click(screen.getByRole('link', { name: /headphones/ }));
  const editor = await screen.findByRole('textbox', { name: /draft/i });
  expect(editor).toHaveValue('Returns are open for 30 days. Mine.');
  await user.click(screen.getByRole('button', { name: 'Draft again' }));
  expect(await screen.findByText('Draft 2 of 2')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Earlier draft' }));
  expect(screen.getByRole('textbox', { name: /draft/i })).toHaveValue(
    'Returns are open for 30 days. Mine.',
  );
});

/** A server whose answers are held back. */
const unsure = () =>
  createFakeServer(() =>
    endOf({
      content: 'Perhaps.',
      confidence: 0.1,
      assessment: {
        confidence: 0.1,
        calibrated: false,
        tier: 'low',
        signals: [],
        layers: [],
        claims: [],
        abstain: true,
        reasons: [],
      },
    }),
  );

it('hands an unanswerable ticket to a person and shows the acknowledged position', async () => {
  const server = unsure();
  const { user } = renderPage(server, '#/inbox/T-2');
  expect(await screen.findByText(/I'm not confident about this answer/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /connect/i }));
  expect(await screen.findByText(/A person has been asked\. .*4 minutes/)).toBeVisible();
  expect(server.queue).toMatchObject([
    { ticketId: 'T-2', question: 'Body of Customs refund for Norway' },
  ]);
});

it('says beside the way to a person that nobody answers now, and takes the request', async () => {
  const server = unsure();
  server.status = { ...server.status, hours: { timeZone: 'UTC', weekly: [] } };
  const { user } = renderPage(server, '#/inbox/T-2');
  expect(await screen.findByText(/Nobody answers at the moment/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /connect/i }));
  expect(await screen.findByText(/A person has been asked/)).toBeVisible();
  expect(screen.queryByText(/Nobody answers at the moment/)).toBeNull();
});

it('goes on following a request for a person when the page is loaded again, and takes it back', async () => {
  const server = unsure();
  const local = createShelf();
  const first = renderPage(server, '#/inbox/T-2', { local });
  await first.user.click(await screen.findByRole('button', { name: /connect/i }));
  await screen.findByText(/A person has been asked/);
  first.unmount();
  server.tickets = server.tickets.map((ticket) => ({ ...ticket, state: 'handedOff' }));
  const { user } = renderPage(server, '#/inbox/T-2', { local });
  expect(await screen.findByText('This ticket was handed to a person.')).toBeVisible();
  expect(await screen.findByText(/A person has been asked\. Number 1/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Withdraw request' }));
  await waitFor(() => expect(server.queue).toEqual([]));
});

it('offers another try and a person when the engine is away, and answers at the next try', async () => {
  const server = createFakeServer(() => [
    { type: 'text', delta: 'Returns are' },
    { type: 'error', reason: 'outage', message: 'Down.' },
  ]);
  const { user } = renderPage(server, '#/inbox/T-1');
  const main = within(screen.getByRole('main'));
  const again = await main.findByRole('button', { name: /try again|retry/i });
  expect(main.getByText(/Returns are/)).toBeVisible();
  server.answer = () => wholeAnswer;
  await user.click(again);
  expect(await main.findByText(/for 30 days/)).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
  expect(document.activeElement?.closest('[hidden]')).toBeNull();
});

it('says what the server refused, with the question kept', async () => {
  const server = createFakeServer(() => Response.json({ message: 'Too long.' }, { status: 400 }));
  const { user } = renderPage(server);
  await user.type(await screen.findByLabelText('Ask a question'), 'May I return it?');
  await user.click(screen.getByRole('button', { name: 'Ask' }));
  expect(await screen.findByText('Too long.')).toBeVisible();
  expect(within(screen.getByRole('main')).getByText('May I return it?')).toBeVisible();
});

it('says nothing of saving beside the thumbs when a reply was not sent, and speaks of the vote alone', async () => {
  const server = createFakeServer(() => wholeAnswer);
  const { user, copilot } = renderPage(server, '#/inbox/T-1');
  await user.click(await screen.findByRole('button', { name: 'Review and edit' }));
  await user.click(screen.getByRole('button', { name: 'Approve' }));
  server.down = true;
  await user.click(screen.getByRole('button', { name: 'Send' }));
  expect(await screen.findByText(/^Not sent: /)).toBeVisible();
  const thumbs = within(screen.getByRole('group', { name: 'Rate this answer' }));
  expect(thumbs.getByRole('status')).toHaveTextContent(/^$/);
  server.down = false;
  await user.click(screen.getByRole('button', { name: 'Helpful' }));
  await waitFor(
    async () => {
      await copilot.outbox.flush();
      expect(thumbs.getByRole('status')).toHaveTextContent(/^Saved/);
    },
    { timeout: 10_000 },
  );
});

const heldBack = {
  confidence: 0.95,
  calibrated: false,
  tier: 'medium',
  signals: [],
  layers: [],
  claims: [],
  abstain: false,
  reasons: ['The answer consists of links only.'],
};

it('shows an answer that is held back in the tier of its assessment, in words, look, action and events', async () => {
  const server = createFakeServer(() =>
    endOf({ content: 'See the page.', confidence: 0.95, assessment: heldBack }),
  );
  renderPage(server, '#/inbox/T-1');
  const reply = within(await screen.findByRole('region', { name: 'Drafted reply' }));
  expect(await reply.findByRole('button', { name: 'Review and edit' })).toBeVisible();
  expect(reply.queryByRole('button', { name: 'Send' })).toBeNull();
  const tiers = [...document.querySelectorAll('main [data-tier]')];
  expect(new Set(tiers.map((part) => part.getAttribute('data-tier')))).toEqual(new Set(['medium']));
  expect(reply.getAllByText(/Check key facts/)[0]).toBeVisible();
  await waitFor(() => {
    expect([...server.events.values()].map(({ type, tier }) => [type, tier])).toEqual([
      ['response.shown', 'medium'],
    ]);
  });
});

it.each([true, false])(
  'marks no well supported claim as doubtful in an answer that is held back (highest tier earned: %s)',
  async (earned) => {
    const claims = [{ span: { start: 0, end: 29 }, confidence: 1, citation_ids: [] }];
    const server = createFakeServer(() =>
      endOf({
        content: 'Returns are open for 30 days. Ask us when in doubt.',
        confidence: 0.95,
        assessment: { ...heldBack, claims },
      }),
    );
    const { policy } = server.history;
    const oneClick = { ...policy.oneClick, earned };
    server.history = { ...server.history, policy: { ...policy, oneClick } };
    renderPage(server, '#/inbox/T-1');
    expect(await screen.findByRole('button', { name: 'Review and edit' })).toBeVisible();
    expect(document.querySelector('main [data-credence~="answer-claim"]')).toBeNull();
    expect(document.querySelector('main [data-tier="high"]')).toBeNull();
  },
);
