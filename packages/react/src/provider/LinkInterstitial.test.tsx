import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { CredenceProvider } from './CredenceProvider.tsx';

const link = (
  <a data-credence="citation-open" href="https://kb.example/a?b" rel="noopener ugc">
    Source
  </a>
);

function ask(children: ReactNode = link): void {
  render(<CredenceProvider linkPolicy={{ confirm: true }}>{children}</CredenceProvider>);
}

it('asks before a link is followed and names the host and the whole address', async () => {
  ask();
  expect(fireEvent.click(screen.getByRole('link', { name: 'Source' }))).toBe(false);
  const dialog = screen.getByRole('dialog', { name: 'Leave for kb.example?' });
  expect(dialog).toHaveTextContent('https://kb.example/a?b');
  expect(screen.getByRole('link', { name: 'Go on' })).toHaveAttribute(
    'href',
    'https://kb.example/a?b',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Stay here' }));
  expect(screen.queryByRole('dialog')).toBe(null);
  expect(screen.getByRole('link', { name: 'Source' })).toHaveFocus();
});

it.each([{ ctrlKey: true }, { shiftKey: true }, { button: 1 }])(
  'asks for a press with %j',
  (how) => {
    ask();
    const event = new MouseEvent(how.button === 1 ? 'auxclick' : 'click', {
      bubbles: true,
      cancelable: true,
      ...how,
    });
    fireEvent(screen.getByRole('link', { name: 'Source' }), event);
    expect(screen.getByRole('dialog')).toBeInTheDocument();
  },
);

it('asks once where providers nest', () => {
  ask(<CredenceProvider linkPolicy={{ confirm: true }}>{link}</CredenceProvider>);
  fireEvent.click(screen.getByRole('link', { name: 'Source' }));
  expect(screen.getAllByRole('dialog')).toHaveLength(1);
});

it("leaves the product's own links and prevented presses alone", () => {
  ask(
    <>
      <a href="#here">Own</a>
      <button onClick={(event) => event.preventDefault()}>{link}</button>
    </>,
  );
  fireEvent.click(screen.getByRole('link', { name: 'Own' }));
  fireEvent.click(screen.getByRole('link', { name: 'Source' }));
  expect(screen.queryByRole('dialog')).toBe(null);
});

it('asks nothing by default', () => {
  render(<CredenceProvider>{link}</CredenceProvider>);
  fireEvent.click(screen.getByRole('link', { name: 'Source' }));
  expect(screen.queryByRole('dialog')).toBe(null);
});

it('follows no link while the question is on its way, and fetches it anew where that failed', async () => {
  vi.resetModules();
  vi.doMock('./LeaveDialog.tsx', () => {
    throw new Error('The network is down.');
  });
  const { CredenceProvider: Late } = await import('./CredenceProvider.tsx');
  render(<Late linkPolicy={{ confirm: true }}>{link}</Late>);
  const press = () => fireEvent.click(screen.getByRole('link', { name: 'Source' }));
  await act(() => vi.dynamicImportSettled());
  expect(press()).toBe(false);
  await act(() => vi.dynamicImportSettled());
  expect(screen.queryByRole('dialog')).toBe(null);
  vi.doUnmock('./LeaveDialog.tsx');
  expect(press()).toBe(false);
  expect(await screen.findByRole('dialog', { name: 'Leave for kb.example?' })).toBeVisible();
});
