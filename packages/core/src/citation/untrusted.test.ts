import { describe, expect, it } from 'vitest';
import { untrustedInputs } from '../../test/untrustedInputs.ts';
import { safeUrl, visibleText } from './safeUrl.ts';

const inputs = untrustedInputs();
const of = (category: string) => inputs.filter((one) => one.category === category);

describe('untrusted inputs', () => {
  it('link nothing but https, http and mailto', () => {
    for (const { input } of inputs) {
      expect(safeUrl(input)?.href ?? 'https:').toMatch(/^(?:https?|mailto):/);
      expect(safeUrl(input)?.host ?? 'host').not.toBe('');
    }
    expect(inputs.length).toBeGreaterThan(120);
  });

  it('show every host that imitates another in punycode', () => {
    const hosts = of('homoglyph-domain').map(({ input, punycode }) => [
      safeUrl(input)?.host ?? punycode,
      punycode,
    ]);
    for (const [host, punycode] of hosts) expect(host).toBe(punycode);
    expect(hosts.length).toBeGreaterThan(5);
  });

  it('keep honest international hosts in use', () => {
    for (const { input } of of('honest-domain')) expect(safeUrl(input), input).not.toBeNull();
  });

  it('leave nothing hidden, and leave what is benign alone', () => {
    for (const { input, benign } of of('hidden')) {
      const shown = visibleText(input);
      expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}\u200b\ufeff]/u);
      if (benign) expect(shown).toBe(input);
    }
  });
});
