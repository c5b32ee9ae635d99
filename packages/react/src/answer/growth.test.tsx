import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { AnswerText } from './AnswerText.tsx';

const view = (content: string, streaming = true) => (
  <AnswerText
    content={content}
    streaming={streaming}
    citations={[{ id: '1', source: 'A', anchor: 'marker' }]}
  />
);

it('appends plain characters to the text node that is there', () => {
  const { container, rerender } = render(view('Some words'));
  const text = container.querySelector('p')?.firstChild;
  rerender(view('Some words and'));
  rerender(view('Some words and more'));
  expect(container.querySelector('p')?.firstChild).toBe(text);
  expect(text?.textContent).toBe('Some words and more');
});

it('keeps a selection in the block that grows', async () => {
  const { container, rerender } = render(view('Some words'));
  const text = container.querySelector('p')?.firstChild;
  if (!text) throw new Error('no text');
  document.getSelection()?.setBaseAndExtent(text, 0, text, 4);
  document.dispatchEvent(new Event('selectionchange'));
  // What keeps it is fetched with the first one.
  await vi.dynamicImportSettled();
  rerender(view('Some words and'));
  rerender(view('Some words and *more* [1].'));
  rerender(view('Some words and *more* [1].\n\nNext', false));
  expect(document.getSelection()?.toString()).toBe('Some');
});

it('shows a text that replaces the one before, even where it begins alike', () => {
  const { container, rerender } = render(view('Some'));
  rerender(view('Some words'));
  rerender(view('Some'));
  expect(container.textContent).toBe('Some');
});

const pieces = fc.constantFrom(
  'words ',
  'and',
  ' ',
  'www',
  '.a.org',
  '@b.org ',
  '**',
  '`',
  '*',
  '(',
  '\n\n',
  '\n',
  '- ',
  '```\n',
  'a = 1;\n',
  '[1]',
  '| a |\n|--|\n',
  '|',
  '## ',
  '[the ',
  '](https://a.org)',
  '\u202e',
  'e\u0301',
  '😀',
  '[^n] ',
  '\n\n[^n]: x\n',
);

function htmlOf({ container }: { readonly container: HTMLElement }): string {
  return container.innerHTML.replace(/_r_\w+_|:r\w+:|«r\w+»/g, 'id');
}

it('shows after any growth what a fresh rendering shows', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const growing = render(view(''));
      for (const [at] of [...parts, ''].entries()) {
        const isWhole = at === parts.length;
        const content = parts.slice(0, at + 1).join('');
        growing.rerender(view(content, !isWhole));
        const fresh = render(view(content, !isWhole));
        expect(htmlOf(growing), JSON.stringify(parts.slice(0, at + 1))).toBe(htmlOf(fresh));
        fresh.unmount();
      }
      growing.unmount();
    }),
    { numRuns: 200 },
  );
});
