import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Citation } from '@credence-ui/core/response';
import { expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import { CitationItem, CitationList } from './CitationList.tsx';

const citations: readonly Citation[] = [
  { id: '1', source: 'faq.md', anchor: 'marker' },
  { id: '2', source: 'policy.pdf', page: 2, url: 'https://kb.example.com/p.pdf', anchor: 'marker' },
  { id: '3', source: 'Trap', url: 'javascript:alert(1)', anchor: 'marker' },
];

checkConformance(CitationList, {
  displayName: 'Citation.List',
  element: 'section',
  props: { citations },
  attributes: { 'data-count': '3' },
});

it('lists the sources in a labelled group, numbered as in the text', () => {
  render(<CitationList citations={citations} content="First [2], then [1]." />);
  const list = screen.getByRole('group', { name: 'Sources' });
  const items = within(list).getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('bdi')?.textContent)).toEqual([
    'policy.pdf',
    'faq.md',
    'Trap',
  ]);
  expect(items[0]).toHaveTextContent('policy.pdf, page 2');
  expect(items[0]).toHaveTextContent('kb.example.com');
});

it.each([
  ['a label', { 'aria-label': 'Sources of the refund' }],
  ['a heading of the page', { 'aria-labelledby': 'title' }],
])('is a landmark under %s, and under that name only', (_, name) => {
  render(
    <>
      <h2 id="title">Sources of the refund</h2>
      <CitationList citations={citations} {...name} />
      <CitationList citations={citations} />
    </>,
  );
  expect(screen.getByRole('region')).toHaveAccessibleName('Sources of the refund');
});

it('links what may be followed and leaves the rest as text', () => {
  render(<CitationList citations={citations} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'policy.pdf, page 2' })).toHaveAttribute(
    'href',
    'https://kb.example.com/p.pdf#page=2',
  );
  expect(screen.getByText('javascript:')).toBeInTheDocument();
});

it('opens a source in the viewer of the product and records it', async () => {
  const onOpenSource = vi.fn();
  const onEvent = vi.fn();
  render(
    <CredenceProvider onEvent={onEvent}>
      <CitationList citations={citations} onOpenSource={onOpenSource} />
    </CredenceProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'faq.md' }));
  expect(onOpenSource).toHaveBeenCalledExactlyOnceWith(citations[0]);
  expect(onEvent).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'source.opened', citationId: '1' }),
  );
});

it('renders entries as the product wants them', () => {
  render(
    <CitationList citations={citations}>
      {({ citation, number }) => (
        <CitationItem key={citation.id} citation={citation}>
          {`${number}: ${citation.source}`}
        </CitationItem>
      )}
    </CitationList>,
  );
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    '1: faq.md',
    '2: policy.pdf',
    '3: Trap',
  ]);
});

it('tells cited sources from those merely consulted', () => {
  render(<CitationList citations={citations} content="Only [2]." />);
  const [cited, consulted] = screen.getAllByRole('list');
  expect(cited).toHaveTextContent('policy.pdf');
  expect(consulted).toHaveAccessibleName('Also consulted');
  expect(consulted).toHaveAttribute('start', '2');
  expect(consulted?.children).toHaveLength(2);
});

it('says of a source that its text was edited since', () => {
  const stale: Citation = { id: '1', source: 'faq.md', anchor: 'none', reason: 'edited' };
  render(<CitationList citations={[stale]} />);
  const item = screen.getByRole('listitem');
  expect(item).toHaveAttribute('data-stale');
  expect(item).toHaveTextContent('The text that rested on this source was edited since.');
});
