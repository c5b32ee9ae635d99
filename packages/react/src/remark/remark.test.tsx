import { render, screen } from '@testing-library/react';
import ReactMarkdown from 'react-markdown';
import type { Components } from 'react-markdown';
import { expect, it } from 'vitest';
import { Answer } from '../answer/index.ts';
import { CitedMarkdown, RemarkCitation, remarkCitations } from './index.ts';

const citations = [
  { id: 'doc a', source: 'Guide', anchor: 'marker' },
  { id: '1', source: 'A', anchor: 'marker' },
] as const;

// React Markdown types the names of HTML elements only.
const components = { 'credence-citation': RemarkCitation } as Components;

it('gives the text of react-markdown our markers, and leaves links, code and unknown ids alone', () => {
  const content = 'One **two [1]**, [doc a] and [9], `[1]`, [1](https://a.org).';
  const { container } = render(
    <CitedMarkdown content={content} citations={citations}>
      <ReactMarkdown remarkPlugins={[[remarkCitations, { citations }]]} components={components}>
        {content}
      </ReactMarkdown>
    </CitedMarkdown>,
  );
  expect(screen.getAllByRole('doc-biblioref').map((node) => node.dataset['citation'])).toEqual([
    '1',
    'doc a',
  ]);
  expect(container.querySelector('p')).toHaveTextContent('One two 1, 2 and [9], [1], 1.');
});

it('keeps the part of a marker that no source answers to, as Answer.Text does', () => {
  const content = 'One [1, 9] and [1][doc a].';
  const { container } = render(
    <CitedMarkdown content={content} citations={citations}>
      <ReactMarkdown remarkPlugins={[[remarkCitations, { citations }]]} components={components}>
        {content}
      </ReactMarkdown>
    </CitedMarkdown>,
  );
  const own = render(<Answer.Text content={content} citations={citations} />);
  expect(container.querySelector('p')).toHaveTextContent('One 1[9] and 12.');
  expect(own.container.querySelector('p')).toHaveTextContent('One 1[9] and 12.');
});
