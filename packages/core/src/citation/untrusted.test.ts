import { existsSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { safeUrl } from './safeUrl.ts';
import { visibleText } from './visibleText.ts';

interface Vector {
  readonly input: string;
  readonly kind: string;
  readonly category: string;
  readonly note?: string;
  readonly punycode?: string;
}

const corpus = new URL('../../../../../shared/corpus/untrusted.json', import.meta.url);
const isThere = existsSync(corpus);
const vectors = isThere ? readVectors() : [];
const of = (category: string) => vectors.filter((vector) => vector.category === category);

describe('the untrusted corpus', () => {
  beforeEach((context) => {
    if (!isThere) context.skip('There are no hostile inputs in ../shared/corpus.');
  });

  it('links nothing but https, http and mailto, whatever the input', () => {
    for (const { input } of vectors) {
      expect(safeUrl(input)?.href ?? 'https:').toMatch(/^(?:https?|mailto):/);
      expect(safeUrl(input)?.host ?? 'host').not.toBe('');
    }
    expect(vectors.length).toBeGreaterThan(1000);
  });

  it('shows every host that imitates another in punycode', () => {
    const hosts = of('homoglyph-domain').map(({ input, punycode }) => [
      safeUrl(input)?.host ?? punycode,
      punycode,
    ]);
    for (const [host, punycode] of hosts) expect(host).toBe(punycode);
    expect(hosts.length).toBeGreaterThan(0);
  });

  it('keeps honest international hosts in use', () => {
    for (const { input } of of('idn-legit-negative-control')) {
      expect(safeUrl(input)).not.toBeNull();
    }
  });

  it('leaves nothing hidden, and leaves what is benign alone', () => {
    for (const { input, note } of of('hidden-unicode')) {
      const shown = visibleText(input);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\u200b\ufeff]/u);
      if (note?.startsWith('NEGATIVE CONTROL') === true) expect(shown).toBe(input);
    }
  });
});

function readVectors(): readonly Vector[] {
  const parsed: unknown = JSON.parse(readFileSync(corpus, 'utf8'));
  // The shape that the corpus documents.
  return (parsed as { readonly vectors: readonly Vector[] }).vectors;
}
