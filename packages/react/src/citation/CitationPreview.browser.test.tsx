import type { Citation } from '@credence-ui/core/response';
import { cleanup, render } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { Answer } from '../answer/index.ts';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import '../styles.css';

const citations: readonly Citation[] = [
  {
    id: '1',
    source: 'policy.html',
    url: 'https://kb.example.com/policy',
    text: 'The refund window is 30 days from purchase.',
    quote: 'refund window is 30 days',
    anchor: 'marker',
  },
  { id: '2', source: 'faq.md', anchor: 'marker' },
];

function show(confirm = false): void {
  render(
    <CredenceProvider linkPolicy={{ confirm }}>
      <p id="plain">Plain words</p>
      <Answer.Text
        content="The window is 30 days [1]. Shipping is free [2]."
        citations={citations}
      />
    </CredenceProvider>,
  );
}

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};
const marker = (id: string): HTMLElement => find(`[data-citation="${id}"]`);
const preview = (): HTMLElement | null => document.querySelector('[data-citation-preview]');
const opens = (id: string): Promise<void> =>
  vi.waitFor(() => expect(preview()?.dataset['citationPreview']).toBe(id));
const closes = (): Promise<void> => vi.waitFor(() => expect(preview()).toBe(null));

afterEach(async () => {
  await userEvent.keyboard('{Escape}');
  cleanup();
});

it('shows a preview under the pointer, lets the pointer enter it and closes after it left', async () => {
  show();
  await userEvent.hover(marker('1'));
  await opens('1');
  expect(marker('1')).toHaveProperty('ariaExpanded', 'true');
  expect(marker('2')).toHaveProperty('ariaExpanded', 'false');
  await userEvent.hover(find('[data-citation-preview] blockquote'));
  await new Promise((done) => setTimeout(done, 600));
  expect(preview()).not.toBe(null);
  await userEvent.hover(find('#plain'));
  await closes();
  expect(marker('1')).toHaveProperty('ariaExpanded', 'false');
});

it('stays when it was clicked, and closes on a press elsewhere', async () => {
  show();
  await userEvent.click(marker('1'));
  await opens('1');
  await userEvent.hover(find('#plain'));
  await new Promise((done) => setTimeout(done, 600));
  expect(preview()).not.toBe(null);
  await userEvent.click(find('#plain'));
  await closes();
});

it('moves focus in from the keyboard and back on Escape, never to the page', async () => {
  show();
  marker('1').focus();
  await userEvent.keyboard('{Enter}');
  await opens('1');
  expect(document.activeElement).toBe(preview());
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Open source');
  await userEvent.keyboard('{Escape}');
  await closes();
  expect(document.activeElement).toBe(marker('1'));
});

it('gives the focus back when a press on plain text closes it', async () => {
  show();
  marker('1').focus();
  await userEvent.keyboard('{Enter}');
  await opens('1');
  await userEvent.click(find('#plain'));
  await closes();
  await vi.waitFor(() => expect(document.activeElement).toBe(marker('1')));
});

it('stays inside the window', async () => {
  show();
  await userEvent.click(marker('1'));
  await opens('1');
  const { left, top, right, bottom } = find('[data-citation-preview]').getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.innerWidth);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

it('asks before leaving where the policy says so, keeps Tab in the question and the preview under it', async () => {
  show(true);
  await userEvent.click(marker('1'));
  await opens('1');
  await userEvent.click(find('[data-citation-preview] [data-credence="citation-open"]'));
  const dialog = find('dialog[open]');
  for (let press = 0; press < 5; press += 1) {
    await userEvent.keyboard('{Tab}');
    expect(dialog.contains(document.activeElement)).toBe(true);
  }
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBe(null));
  expect(preview()?.contains(document.activeElement)).toBe(true);
});

it('opens at each of twelve hovers that follow one another down a long answer', async () => {
  const ids = Array.from({ length: 12 }, (_, at) => `s${at}`);
  const filler = 'Plain words stand between the sources. '.repeat(40);
  render(
    <Answer.Text
      content={ids.map((id) => `${filler}[${id}].`).join('\n\n')}
      citations={ids.map((id) => ({ id, source: `Guide ${id}`, anchor: 'marker' }))}
    />,
  );
  for (const id of ids) {
    // The page scrolls to where the pointer goes; the preview before must not stand in its way.
    await userEvent.hover(marker(id));
    await opens(id);
  }
});

it('takes a preview away whose words were scrolled out of sight, but not one that is pinned', async () => {
  show();
  document.body.style.minHeight = '4000px';
  await userEvent.hover(marker('1'));
  await opens('1');
  window.scrollTo(0, 3000);
  await closes();
  window.scrollTo(0, 0);
  await userEvent.click(marker('1'));
  await opens('1');
  window.scrollTo(0, 3000);
  await new Promise((done) => setTimeout(done, 100));
  expect(preview()).not.toBe(null);
  document.body.style.minHeight = '';
});
