import { expect, it } from 'vitest';
import { inertHost, sourceLink } from './sourceLink.ts';

const at = (url: string, page?: number) =>
  sourceLink(
    { id: '1', source: 'A', anchor: 'none', url, ...(page === undefined ? {} : { page }) },
    {},
  );

it.each([
  ['https://a.example/x.pdf', 2, 'https://a.example/x.pdf#page=2'],
  ['https://a.example/x.pdf?v=1', 2, 'https://a.example/x.pdf?v=1#page=2'],
  ['https://a.example/x.pdf#nameddest=y', 2, 'https://a.example/x.pdf#nameddest=y'],
  ['https://a.example/x.html', 2, 'https://a.example/x.html'],
  ['https://a.example/x.pdf', undefined, 'https://a.example/x.pdf'],
])('leads %s at page %s to %s', (url, page, href) => {
  expect(at(url, page)).toEqual({ href, host: 'a.example' });
});

it.each([
  ['javascript:alert(1)', 'javascript:'],
  ['ftp://files.example/a', 'files.example'],
  ['refund policy', null],
  ['', null],
])('does not follow %j and shows %s', (url, host) => {
  expect(at(url)).toEqual({ href: null, host });
  expect(inertHost(url)).toBe(host);
});

it('leads to the cited words of a page that is no PDF', () => {
  const citation = { id: '1', source: 'A', anchor: 'none', quote: '30 days' } as const;
  const { href } = sourceLink({ ...citation, url: 'https://a.example/faq' }, {});
  expect(href).toBe('https://a.example/faq#:~:text=30%20days');
  const pdf = sourceLink({ ...citation, url: 'https://a.example/faq.pdf', page: 3 }, {});
  expect(pdf.href).toBe('https://a.example/faq.pdf#page=3');
});
