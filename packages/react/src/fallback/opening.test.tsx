// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createHandoff } from '@credence-ui/core/fallback';
import type { Availability } from '@credence-ui/core/fallback';
import { de } from '../locale/de.ts';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import { Fallback } from './index.ts';

const opensAt = Date.parse('2026-11-30T08:00:00Z');
const closed: Availability = { open: false, opensAt };
const outage = { kind: 'error', reason: 'outage' } as const;
const accepted = () => Promise.resolve({ position: 2, waitMinutes: null });
// Written for the reader's own time zone, whatever that is here.
const when = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(opensAt);

it.each<[string, Availability | null, string]>([
  ['closed', closed, `A person answers again on ${when('en')}. You can leave your request now.`],
  [
    'closed for long',
    { open: false, opensAt: null },
    'Nobody answers at the moment. You can leave your request now.',
  ],
  ['open', { open: true, closesAt: null }, ''],
  ['not known', null, ''],
])(
  'says beside the way to a person when people answer again while it is %s',
  (_, availability, words) => {
    render(<Fallback.Escalate availability={availability} />);
    expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^${words}$`));
  },
);

it('says it in the language of the reader, and where nothing else can be done', () => {
  render(
    <CredenceProvider locale={de}>
      <Fallback.Root
        outcome={outage}
        availability={closed}
        handoff={createHandoff({ transport: accepted })}
      >
        <Fallback.Handoff />
      </Fallback.Root>
    </CredenceProvider>,
  );
  expect(screen.getByRole('status')).toHaveTextContent(`Wieder besetzt: ${when('de')}.`);
});

it('takes a request outside opening hours', async () => {
  render(
    <Fallback.Escalate availability={closed} handoff={createHandoff({ transport: accepted })} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Escalate' }));
  expect(await screen.findByText(/Number 2 in the queue/)).toBeVisible();
});

it('leaves the time to the page, since a server does not know the time zone of the reader', () => {
  expect(renderToString(<Fallback.Escalate availability={closed} />)).not.toContain('again');
});
