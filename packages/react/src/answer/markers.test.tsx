import { render, screen } from '@testing-library/react';
import type { Citation } from '@credence-ui/core/response';
import { expect, it } from 'vitest';
import { AnswerText } from './AnswerText.tsx';

const citations: readonly Citation[] = [
  { id: '2', source: 'policy.pdf', url: 'https://kb.example.com/policy.pdf', anchor: 'marker' },
  { id: '1', source: 'faq.md', anchor: 'marker' },
  { id: 'doc-a', source: 'Guide', anchor: 'marker' },
];

function answer(content: string, props: Partial<AnswerText.Props> = {}): HTMLElement {
  render(<AnswerText content={content} citations={citations} data-testid="answer" {...props} />);
  return screen.getByTestId('answer');
}

function cited(node: HTMLElement): readonly (string | undefined)[] {
  return [...node.querySelectorAll<HTMLElement>('[data-citation]')].map(
    (m) => m.dataset['citation'],
  );
}

it('resolves a marker by the id of a citation, never by its position', () => {
  expect(cited(answer('First [1], then [2].'))).toEqual(['1', '2']);
  expect(screen.getByRole('doc-biblioref', { name: 'Source 1: faq.md' })).toHaveTextContent('1');
});

it('names a marker by number, title and host', () => {
  answer('See [2].');
  expect(
    screen.getByRole('doc-biblioref', { name: 'Source 1: policy.pdf, kb.example.com' }),
  ).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
});

it.each([
  ['both in one bracket', 'x [1, 2]', ['1', '2']],
  ['neighbours', 'x [1][2]', ['1', '2']],
  ['an id that is no number', 'x [doc-a]', ['doc-a']],
  ['repeats within one bracket once', 'x [1,1]', ['1']],
  ['inside emphasis', '**x [1]**', ['1']],
  ['in a list item', '- x [1]\n- y [2]', ['1', '2']],
  ['in a table cell', '| a |\n|---|\n| b [2] |', ['2']],
  ['even where the text defines a link of that name', 'x [1]\n\n[1]: https://evil.example', ['1']],
])('finds %s', (_, content, expected) => {
  expect(cited(answer(content))).toEqual(expected);
});

it.each([
  ['before a parenthesis', 'x [1](https://example.com)'],
  ['in a code span', 'x `[1]`'],
  ['in a code block', '```\n[1]\n```'],
  ['after a backslash', 'x \\[1]'],
  ['inside a link', '[see [1] there](https://example.com)'],
])('finds no marker %s', (_, content) => {
  expect(cited(answer(content))).toEqual([]);
});

it('keeps an unresolved marker as text by default', () => {
  expect(answer('Known [9].')).toHaveTextContent('Known [9].');
});

it('drops an unresolved marker with the space before it when asked', () => {
  expect(answer('Known [9].', { unresolved: 'drop' })).toHaveTextContent(/^Known\.$/);
});

it('marks an unresolved marker in words when asked', () => {
  const node = answer('Known [9].', { unresolved: 'mark' });
  const mark = node.querySelector('[data-credence="answer-unresolved"]');
  expect(mark).toHaveTextContent('[9] Source not found');
});

it('keeps the unknown part of a bracket that holds both', () => {
  const node = answer('Known [1, 9].');
  expect(cited(node)).toEqual(['1']);
  expect(node).toHaveTextContent('Known 1[9].');
});

it('lets the first of two citations with one id count', () => {
  const twice = [...citations, { id: '1', source: 'other.md', anchor: 'marker' } as const];
  answer('See [1].', { citations: twice });
  expect(screen.getByRole('doc-biblioref')).toHaveAccessibleName('Source 1: faq.md');
});

it('takes ids that markdown would read as marks for what they are, and shows none by halves', () => {
  const odd = ['setup_[x]', '__main__.py', 'https://kb.example/fees', 'Terms B'].map((id) => ({
    id,
    source: `About ${id}`,
    anchor: 'marker' as const,
  }));
  const content = 'One [__main__.py], two [https://kb.example/fees], three [Terms B].';
  const { container, rerender } = render(<AnswerText content="" streaming citations={odd} />);
  for (let end = 1; end <= content.length; end++) {
    const streaming = end < content.length;
    rerender(<AnswerText content={content.slice(0, end)} streaming={streaming} citations={odd} />);
    expect(container).not.toHaveTextContent(/main|kb|Terms/);
  }
  expect(cited(container)).toEqual(['__main__.py', 'https://kb.example/fees', 'Terms B']);
  expect(container.querySelector('strong, a:not([data-citation])')).toBe(null);
});
