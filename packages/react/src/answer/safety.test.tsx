import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CredenceProvider } from '../provider/CredenceProvider.tsx';
import { AnswerText } from './AnswerText.tsx';

function show(content: string, props: Partial<AnswerText.Props> = {}): HTMLElement {
  return render(<AnswerText content={content} {...props} />).container;
}

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'a <b onclick="x()">b</b>',
  '<div role="alert" data-citation="1" data-tier="high" id="fake">High confidence</div>',
  '<!-- hidden -->',
])('shows raw HTML %j as text', (content) => {
  const node = show(content);
  expect(node.querySelector('script, img, b, [role="alert"], [data-tier], #fake')).toBe(null);
  expect(node.textContent.trim()).toBe(content);
});

it.each([
  ['javascript:alert(1)', 'javascript:'],
  ['JaVaScRiPt:alert(1)', 'javascript:'],
  ['data:text/html,hi', 'data:'],
  ['https://user@evil.example/', 'evil.example'],
  ['ftp://files.example/a', 'files.example'],
])('turns a link to %s into text that shows %s', (href, host) => {
  const node = show(`[click](${href})`);
  expect(node.querySelector('a')).toBe(null);
  expect(node).toHaveTextContent(`click (${host})`);
});

it('opens a good link apart from the page and shows its host', () => {
  const link = show('[click](https://example.com/a)').querySelector('a');
  expect(link).toHaveAttribute('href', 'https://example.com/a');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow ugc');
  expect(link).toHaveAttribute('referrerpolicy', 'no-referrer');
  expect(link).toHaveAttribute('data-host', 'example.com');
});

it('never puts a link into a link', () => {
  const node = show('[see https://inner.example/ there](https://outer.example/)');
  expect([...node.querySelectorAll('a')].map((link) => link.host)).toEqual(['outer.example']);
  expect(node).toHaveTextContent('see https://inner.example/ there');
});

it('follows the link policy of the provider', () => {
  const { container } = render(
    <CredenceProvider linkPolicy={{ allowHttp: false }}>
      <AnswerText content="[a](http://example.com) [b](https://example.com)" />
    </CredenceProvider>,
  );
  expect([...container.querySelectorAll('a')].map((a) => a.textContent)).toEqual(['b']);
});

it('never loads an image and names its host', () => {
  const node = show('![A chart](https://track.example/p.png?secret)');
  expect(node.querySelector('img')).toBe(null);
  expect(node).toHaveTextContent('Image: A chart (track.example)');
});

it('leaves out characters that reorder or hide text', () => {
  expect(show('a\u202Eb\u2066c\u{E0041}d')).toHaveTextContent('abcd');
});

it('mints nothing from any text', () => {
  const syntax = fc.constantFrom(
    '<a ',
    '[1]',
    '](',
    ')',
    '**',
    '`',
    '\n\n',
    '|',
    'javascript:',
    '"',
    '\u202E',
    'x',
  );
  const content = fc.array(fc.oneof(syntax, fc.string({ maxLength: 6 })), { maxLength: 30 });
  fc.assert(
    fc.property(content, fc.boolean(), (parts, streaming) => {
      const { container, unmount } = render(
        <AnswerText content={parts.join('')} streaming={streaming} />,
      );
      expect(container.querySelector('script, img, style, input, [id], [data-citation]')).toBe(
        null,
      );
      for (const link of container.querySelectorAll('a')) {
        expect(link.getAttribute('href')).toMatch(/^(https?|mailto):/);
      }
      unmount();
    }),
    { numRuns: 150 },
  );
});

it.each([
  ['https://cdn.example/answers/a.png', true],
  ['https://cdn.example/other/a.png', false],
  ['https://cdn.example.evil/answers/a.png', false],
  ['https://cdn.example@evil.example/answers/', false],
  ['https://cdn.example/answers/../other/a.png', false],
  ['data:image/png;base64,AAAA', false],
])('loads the image %s only from where images may come: %s', (src, loads) => {
  const view = (
    <CredenceProvider linkPolicy={{ imagePrefixes: ['https://cdn.example/answers/', 'nonsense'] }}>
      <AnswerText content={`![chart](${src})`} />
    </CredenceProvider>
  );
  const image = render(view).container.querySelector('img');
  expect(image !== null).toBe(loads);
  if (loads) expect(image).toHaveAccessibleName('chart');
});

it('lets a place that is named without a path admit no host that only begins like it', () => {
  const view = (
    <CredenceProvider linkPolicy={{ imagePrefixes: ['https://cdn.example'] }}>
      <AnswerText content="![a](https://cdn.example.evil/a.png) ![b](https://cdn.example/b.png)" />
    </CredenceProvider>
  );
  const images = [...render(view).container.querySelectorAll('img')];
  expect(images.map(({ src }) => src)).toEqual(['https://cdn.example/b.png']);
});
