import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeUrl } from './safeUrl.ts';

describe('safeUrl', () => {
  it.each([
    ['https://docs.example/a?b#c', 'https://docs.example/a?b#c', 'docs.example'],
    ['  http://docs.example:8080  ', 'http://docs.example:8080/', 'docs.example:8080'],
    ['HTTPS://Docs.Example', 'https://docs.example/', 'docs.example'],
    ['https://a.example/[\\]?b=[]', 'https://a.example/%5B%5C%5D?b=%5B%5D', 'a.example'],
    ['https://[::1]/[1]', 'https://[::1]/%5B1%5D', '[::1]'],
    ['mailto:help@docs.example', 'mailto:help@docs.example', 'docs.example'],
  ])('follows %s', (url, href, host) => {
    expect(safeUrl(url)).toEqual({ href, host });
  });

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    '//docs.example',
    '/relative',
    'https:docs.example',
    'https://user:pass@docs.example',
    'https://@docs.example',
    'https://bank.example\\@evil.example',
    'https://evil.example\u202e',
    'https://evil\u0000.example',
    'https://',
    'mailto:help@docs.example?body=a%0aBcc:x@evil.example',
    'mailto:',
    `https://docs.example/${'a'.repeat(2048)}`,
    null,
    7,
    {},
  ])('does not follow %j', (url) => {
    expect(safeUrl(url)).toBeNull();
  });

  it('follows plain http only where that is allowed', () => {
    expect(safeUrl('http://docs.example', { allowHttp: false })).toBeNull();
    expect(safeUrl('https://docs.example', { allowHttp: false })).not.toBeNull();
  });

  it('never throws, and never gives a scheme that runs', () => {
    const url = fc.oneof(fc.anything(), fc.webUrl(), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(url, (value) => {
        expect(safeUrl(value)?.href ?? 'https:').toMatch(/^(?:https?|mailto):/);
      }),
    );
  });
});

describe('the host beside a link', () => {
  it.each([
    ['https://музей.example', 'музей.example'],
    ['https://朝日あさひ.jp', '朝日あさひ.jp'],
    ['https://аррӏе.com', 'xn--80ak6aa92e.com'],
    ['https://gоogle.com', 'xn--gogle-jye.com'],
    ['https://xn--80ak6aa92e.com', 'xn--80ak6aa92e.com'],
    ['https://café.example', 'xn--caf-dma.example'],
  ])('shows %s as %s', (url, host) => {
    expect(safeUrl(url)?.host).toBe(host);
  });
});
