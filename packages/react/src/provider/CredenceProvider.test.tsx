import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { defineTiers } from '@credence-ui/core/tier';
import {
  CredenceProvider,
  defaultMessages,
  firstPersonMessages,
  impersonalMessages,
  useCredence,
  useMessages,
  useTier,
} from './index.ts';
import type { CredenceContextValue } from './index.ts';

interface Probe {
  read: (value: CredenceContextValue) => void;
}

function Probe({ read }: Probe) {
  read({ ...useCredence(), messages: useMessages() });
  return null;
}

it('merges what nested providers say, the inner one winning', () => {
  const read = vi.fn<(value: CredenceContextValue) => void>();
  render(
    <CredenceProvider locale="de" dir="rtl" messages={{ draftSend: 'Los', draftSent: 'Weg' }}>
      <CredenceProvider dir="ltr" messages={{ draftSent: 'Fort' }} context={{ variant: 'b' }}>
        <Probe read={read} />
      </CredenceProvider>
    </CredenceProvider>,
  );
  expect(read).toHaveBeenLastCalledWith(
    expect.objectContaining({ locale: 'de', dir: 'ltr', context: { variant: 'b' } }),
  );
  expect(read.mock.lastCall?.[0].messages).toMatchObject({
    draftSend: 'Los',
    draftSent: 'Fort',
    draftRevert: 'Revert',
  });
});

it('leaves the direction to the document when nobody gives one', () => {
  const read = vi.fn<(value: CredenceContextValue) => void>();
  render(<Probe read={read} />);
  expect(read.mock.lastCall?.[0].dir).toBe(undefined);
});

it('says once for a language that no words of it are loaded, unless some are', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const show = (props: CredenceProvider.Props) => render(<CredenceProvider {...props} />);
  show({ locale: 'en-GB' });
  show({ locale: 'nb', messages: { draftSend: 'Send nå' } });
  expect(warn).not.toHaveBeenCalled();
  show({ locale: 'nb' });
  show({ locale: 'nb' });
  expect(warn.mock.calls).toEqual([
    [expect.stringContaining('no words for the locale "nb" are loaded, so English is shown')],
  ]);
  warn.mockRestore();
});

it('finds tiers among those of the provider', () => {
  const base = { tone: 'caution', icon: 'info', disclaimer: null, action: 'Go' } as const;
  const tiers = defineTiers([
    { ...base, name: 'gold', label: 'Gold', min: 0.5, borderColor: '#aa8800' },
    { ...base, name: 'lead', label: 'Lead', min: 0, borderColor: '#555555' },
  ]);
  function Name() {
    return useTier(0.6).name;
  }
  const { container } = render(
    <CredenceProvider tiers={tiers} policy={{ review: { byTier: { lead: 'write' } } }}>
      <Name />
    </CredenceProvider>,
  );
  expect(container).toHaveTextContent('gold');
});

it('has presets that speak as a person or never do', () => {
  const firstPerson = /\bI\b|\b[Ll]et me\b/;
  for (const words of Object.values(firstPersonMessages)) expect(words).toMatch(firstPerson);
  for (const words of Object.values({ ...defaultMessages, ...impersonalMessages })) {
    expect(typeof words === 'string' ? words : '').not.toMatch(firstPerson);
  }
});
