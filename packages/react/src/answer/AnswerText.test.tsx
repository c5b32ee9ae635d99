import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { AnswerText } from './AnswerText.tsx';

checkConformance(AnswerText, {
  displayName: 'Answer.Text',
  element: 'div',
  props: { content: 'Some *text*.', streaming: true },
  attributes: { 'data-streaming': '', 'aria-busy': 'true' },
});

function html(content: string, props: Partial<AnswerText.Props> = {}): string {
  render(<AnswerText content={content} data-testid="answer" {...props} />);
  return screen.getByTestId('answer').innerHTML;
}

it.each([
  [
    '**a** *b* ~~c~~ `d`',
    '<p dir="auto"><strong>a</strong> <em>b</em> <del>c</del> <code dir="ltr">d</code></p>',
  ],
  ['## Title', '<h2 dir="auto">Title</h2>'],
  ['- a\n- b', '<ul dir="ltr"><li dir="auto">a</li><li dir="auto">b</li></ul>'],
  ['3. a', '<ol dir="ltr" start="3"><li dir="auto">a</li></ol>'],
  ['> q', '<blockquote dir="ltr"><p dir="auto">q</p></blockquote>'],
  ['a\n\n---', '<p dir="auto">a</p><hr dir="auto">'],
  ['a  \nb', '<p dir="auto">a<br>b</p>'],
])('renders %j as its elements', (content, expected) => {
  expect(html(content)).toBe(expected);
});

it.each([
  ['- 1. שלום\n- Hello', 'ul', 'rtl'],
  ['- Hello\n- שלום', 'ul', 'ltr'],
  ['1. `npm i` مرحبا', 'ol', 'rtl'],
  ['> [1] مرحبا\n>\n> Hello', 'blockquote', 'rtl'],
  ['- Hello\n- שלום', 'li', 'auto'],
  ['> Hello\n>\n> שלום', 'p', 'auto'],
  ['| a |\n|---|\n| שלום |', 'td', 'auto'],
  ['שלום `--all`', 'code', 'ltr'],
])('gives each part of %j its direction: %s is %s', (content, element, direction) => {
  html(content);
  expect(screen.getByTestId('answer').querySelector(element)).toHaveAttribute('dir', direction);
});

it('renders a table with its header and alignment', () => {
  html('| a | b |\n|---|--:|\n| 1 | 2 |');
  expect(screen.getByRole('columnheader', { name: 'b' })).toHaveAttribute('data-align', 'right');
  expect(screen.getByRole('cell', { name: '1' })).toBeInTheDocument();
});

it('keeps code as it is, from left to right and in reach of the keyboard', () => {
  html('```js\nconst a = [1];\n```', { citations: [{ id: '1', source: 'A', anchor: 'marker' }] });
  const code = screen.getByRole('group', { name: 'Code' });
  expect(code).toHaveTextContent('const a = [1];');
  expect(code).toHaveAttribute('dir', 'ltr');
  expect(code).toHaveAttribute('tabindex', '0');
});

it('says whether a task is done', () => {
  html('- [x] a\n- [ ] b');
  expect(screen.getByRole('img', { name: 'Done' })).toBeInTheDocument();
  expect(screen.getByRole('img', { name: 'To do' })).toBeInTheDocument();
});

it.each([
  [1, 0, 'H1'],
  [1, 2, 'H3'],
  [5, 4, 'H6'],
])('shifts a heading of level %d by %d to %s', (level, headingOffset, tag) => {
  html(`${'#'.repeat(level)} Title`, { headingOffset });
  expect(screen.getByRole('heading', { name: 'Title' }).tagName).toBe(tag);
});

it('is not busy once the text is whole', () => {
  html('text');
  expect(screen.getByTestId('answer')).toHaveAttribute('aria-busy', 'false');
});

it.each([[{}], [{ content: null }], [{ content: { text: 'Yes.' } }]])(
  'shows no words for %j, and tells the developer',
  async (props) => {
    vi.resetModules();
    const { AnswerText: Fresh } = await import('./AnswerText.tsx');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // What a model may have sent.
    const given = props as AnswerText.Props;
    render(<Fresh {...given} data-testid="answer" />);
    expect(screen.getByTestId('answer')).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'Credence: <Answer.Text> has no content, so it is empty. Give it the answer as text.',
    );
    warn.mockRestore();
  },
);

it('takes sources that are null for none', () => {
  // What a backend may send where it has no sources.
  const nothing = { citations: null } as unknown as Partial<AnswerText.Props>;
  expect(html('Yes. [1]', nothing)).toBe('<p dir="auto">Yes. [1]</p>');
});
