import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { checkConformance } from '../../test/conformance.tsx';
import { CitationMarker } from './CitationMarker.tsx';

const citation = { id: '2', source: 'policy.pdf', anchor: 'marker' } as const;

checkConformance(CitationMarker, {
  displayName: 'Citation.Marker',
  element: 'a',
  props: { citation: { ...citation, url: 'https://kb.example.com/policy.pdf' } },
  attributes: { 'data-citation': '2', role: 'doc-biblioref' },
});

it('alone is a link to the page of a PDF and asks for no preview', () => {
  const url = 'https://kb.example.com/policy.pdf';
  render(<CitationMarker citation={{ ...citation, url, page: 2 }} number={3} />);
  const marker = screen.getByRole('doc-biblioref', {
    name: 'Source 3: policy.pdf, kb.example.com',
  });
  expect(marker).toHaveAttribute('href', `${url}#page=2`);
  expect(marker).not.toHaveAttribute('aria-haspopup');
});

it.each([
  ['no address', {}, 'Source 1: policy.pdf'],
  [
    'an address that it may not follow, whose host it shows',
    { url: 'javascript://evil.example/%0aalert(1)' },
    /^Source 1: policy\.pdf, ./,
  ],
])('alone with %s is a note, and no link that no key reaches', (_, address, name) => {
  render(<CitationMarker citation={{ ...citation, ...address }} />);
  const marker = screen.getByRole('note', { name });
  expect(marker.tagName).toBe('SPAN');
  expect(screen.queryByRole('doc-biblioref')).toBe(null);
});

it('says how to mend a marker without a citation', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<CitationMarker />)).toThrow(/^Credence: <Citation.Marker> has no citation/);
  expect(() => render(<CitationMarker citationId="7" />)).toThrow(/knows no citation "7"/);
  error.mockRestore();
});

it('names a source without a title', () => {
  render(<CitationMarker citation={{ ...citation, source: ' \u202E ' }} />);
  expect(screen.getByRole('note')).toHaveAccessibleName('Source 1: Untitled source');
});

it('says that its text was edited since', () => {
  render(<CitationMarker citation={{ ...citation, anchor: 'none', reason: 'edited' }} />);
  expect(screen.getByRole('note')).toHaveAccessibleName('Source 1: policy.pdf (text edited since)');
});
