import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChunked } from '../test/chunked.ts';
import { toHtml } from '../test/toHtml.ts';
import { parse } from './index.ts';
import type { Block } from './index.ts';

const corpus = new URL('../../../../shared/corpus/', import.meta.url);
const absent = 'There are no specification examples in ../shared/corpus.';

interface Example {
  readonly markdown: string;
  readonly html: string;
}

describe.each(['commonmark-spec', 'gfm-spec'])('the examples of %s', (name) => {
  const file = new URL(`${name}.json`, corpus);
  const examples = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly examples: readonly Example[] }).examples
    : null;

  it('are read as written, all but what GitHub links and rare entity names', (context) => {
    if (!examples) context.skip(absent);
    const counted = (examples ?? []).filter(isCounted);
    const right = counted.filter(
      ({ markdown, html }) => normal(toHtml(parse(markdown))) === normal(html),
    );
    expect(counted.length).toBeGreaterThan(500);
    expect(right.length / counted.length).toBeGreaterThanOrEqual(0.98);
  });

  it('end the same in chunks of any size', (context) => {
    if (!examples) context.skip(absent);
    for (const { markdown } of examples ?? []) {
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
