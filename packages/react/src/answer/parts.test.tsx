import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AnswerText } from './AnswerText.tsx';
import { Answer } from './index.ts';

const citations = [{ id: '1', source: 'A', anchor: 'exact', span: { start: 0, end: 9 } }] as const;

it('copies code by keyboard and says so', async () => {
  const user = userEvent.setup();
  render(<AnswerText content={'```js\na = 1;\nb\n```'} />);
  await user.tab();
  await user.keyboard('{Enter}');
  expect(await navigator.clipboard.readText()).toBe('a = 1;\nb');
  expect(await screen.findByRole('status')).toHaveTextContent('Copied');
});

it('shows a citation by its span where no marker does, and not twice where one does', () => {
  const { container, rerender } = render(
    <AnswerText content="Ten words. More." citations={citations} />,
  );
  expect(container).toHaveTextContent('Ten words1. More.');
  rerender(<AnswerText content="Ten words [1]. More." citations={citations} />);
  expect(container.querySelectorAll('[data-citation]')).toHaveLength(1);
});

it('shows a citation whose span ends in code or a link behind it', () => {
  const { container } = render(<AnswerText content="`ten words` and" citations={citations} />);
  expect(container.querySelector('code [data-citation]')).toBe(null);
  expect(container.querySelectorAll('[data-citation]')).toHaveLength(1);
});

it('puts footnotes at the end and leads there and back', () => {
  const { container } = render(
    <AnswerText content={'[^Note]: Said *so*.\n\nWords[^note] and again[^note].'} />,
  );
  const [first, second] = screen.getAllByRole('doc-noteref', { name: 'Footnote 1' });
  const note = screen.getByRole('region', { name: 'Footnotes' }).querySelector('li');
  expect(first?.getAttribute('href')).toBe(`#${note?.id}`);
  expect(screen.getByRole('doc-backlink').getAttribute('href')).toBe(`#${first?.id}`);
  expect(second?.id).toBe('');
  expect(container.innerHTML).not.toMatch(/id="[^"]*note"/i);
});

it('renders parts as the product does, and the own rendering in place of one that throws', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { container } = render(
    <AnswerText
      content={'# Title\n\nWords.\n\n```js\na\n```'}
      renderPart={(part) => {
        if (part.kind === 'paragraph') throw new Error('broken');
        if (part.kind === 'heading')
          return <Answer.Heading block={part} render={<header data-level={part.level} />} />;
        if (part.kind !== 'code') return null;
        return (
          <Answer.Code block={part}>
            <code lang={part.language ?? ''}>{part.text.toUpperCase()}</code>
          </Answer.Code>
        );
      }}
    />,
  );
  expect(container.querySelector('header[data-level]')).toHaveTextContent('Title');
  expect(container.querySelector('p')).toHaveTextContent('Words.');
  expect(container.querySelector('pre code[lang="js"]')).toHaveTextContent('A');
  error.mockRestore();
});

it('shows a block of too many parts as the text that it is', () => {
  const content = '*a* '.repeat(11_000);
  const { container } = render(<AnswerText content={content} />);
  expect(container.querySelector('em')).toBe(null);
  expect(container.textContent).toBe(content.trim());
});
