import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { AnswerText } from './AnswerText.tsx';

const text = `# Refunds

You can **return** unused items within _30 days_ [1] of \`purchase\`, see [the policy](https://example.com/p).

- one [2]
- **two**

\`\`\`js
const a = 1;
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

Last words [1].`;

const citations = [
  { id: '1', source: 'A', anchor: 'marker' },
  { id: '2', source: 'B', anchor: 'marker' },
] as const;

function show(content: string, streaming: boolean) {
  return <AnswerText content={content} citations={citations} streaming={streaming} />;
}

it('ends with the same elements however it was cut', () => {
  const whole = render(show(text, false)).container.innerHTML;
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 12 }), (cuts) => {
      const { container, rerender, unmount } = render(show('', true));
      for (const cut of [...cuts].sort((a, b) => a - b)) rerender(show(text.slice(0, cut), true));
      rerender(show(text, false));
      expect(container.innerHTML).toBe(whole);
      unmount();
    }),
    { numRuns: 25 },
  );
});

it('marks only the last block as open, and none once the text is whole', () => {
  const { container, rerender } = render(show('One.\n\nTwo', true));
  const open = container.querySelectorAll('[data-block-open]');
  expect([...open].map((node) => node.textContent)).toEqual(['Two']);
  rerender(show('One.\n\nTwo', false));
  expect(container.querySelector('[data-block-open]')).toBe(null);
});

it('keeps the nodes of closed blocks while the last one grows', () => {
  const { container, rerender } = render(show('One [1].\n\nTwo', true));
  const closed = container.querySelector('p');
  const children = [...(closed?.childNodes ?? [])];
  rerender(show('One [1].\n\nTwo **more** [2] and', true));
  rerender(show('One [1].\n\nTwo **more** [2] and\n\n- so', true));
  expect(container.querySelector('p')).toBe(closed);
  expect([...(closed?.childNodes ?? [])]).toEqual(children);
});

it('does not render a closed block again while the last one grows', () => {
  const markersRead = vi.fn();
  const watched = citations.map((citation) =>
    Object.defineProperty({ ...citation }, 'url', { get: markersRead, enumerable: true }),
  );
  const view = (content: string) => <AnswerText content={content} citations={watched} streaming />;
  const { rerender } = render(view('One [1].\n\nTwo'));
  const before = markersRead.mock.calls.length;
  expect(before).toBeGreaterThan(0);
  rerender(view('One [1].\n\nTwo and three'));
  expect(markersRead).toHaveBeenCalledTimes(before);
});

it.each([
  ['a half marker', 'So [', 'So'],
  ['a marker that may still become a link', 'So [1]', 'So'],
  ['an opening of emphasis', 'So **', 'So'],
  ['half an image', 'So ![alt](http', 'So'],
  ['the first line of a table', 'So\n\n| a | b', 'So'],
  ['a bullet without its words', 'So\n\n-', 'So'],
])('holds %s back', (_, content, expected) => {
  const { container } = render(show(content, true));
  expect(container.textContent).toBe(expected);
});

it('shows a held back marker once what follows has come', () => {
  const { rerender } = render(show('So [1]', true));
  expect(screen.queryByRole('doc-biblioref')).toBe(null);
  rerender(show('So [1] ', true));
  expect(screen.getByRole('doc-biblioref')).toBeInTheDocument();
});

it('shows the words of half a link and leads nowhere until it is whole', () => {
  const { container, rerender } = render(show('See [the poli', true));
  expect(container).toHaveTextContent('See the poli');
  rerender(show('See [the policy](https://exa', true));
  expect(container.querySelector('a')).toBe(null);
  rerender(show('See [the policy](https://example.com)', true));
  expect(container.querySelector('a')).toHaveAttribute('href', 'https://example.com/');
});

it('keeps an open preview, and the focus in it, over every chunk', async () => {
  const content = 'The window is 30 days [1], and *more* [2].\n\n- one [1]\n- two';
  const sources = ['1', '2'].map((id) => ({
    id,
    source: `Source ${id}`,
    anchor: 'marker' as const,
  }));
  const view = (length: number) => (
    <AnswerText
      content={content.slice(0, length)}
      streaming={length < content.length}
      citations={sources}
    />
  );
  const { rerender, getByRole } = render(view(27));
  await userEvent.click(getByRole('doc-biblioref', { name: /^Source 1/ }));
  const preview = getByRole('dialog');
  preview.focus();
  for (let length = 28; length <= content.length; length++) {
    rerender(view(length));
    expect(getByRole('dialog')).toBe(preview);
    expect(preview).toHaveFocus();
  }
  expect(preview).toHaveTextContent('Source 1');
});
