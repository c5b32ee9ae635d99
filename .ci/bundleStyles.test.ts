import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, transform } from 'lightningcss';
import type { Rule, Selector, SelectorComponent } from 'lightningcss';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '../packages/react/src');
const { order, found } = readSheet(join(sources, 'styles.css'));
const { exports } = JSON.parse(
  readFileSync(join(sources, '../package.json'), 'utf8'),
  // The shape of a package.json is npm's promise.
) as { readonly exports: Readonly<Record<string, string>> };
const concepts = Object.values(exports).filter((path) => path.startsWith('./src/styles/'));

it('lies between the reset of Tailwind and its utilities', () => {
  expect(order).toEqual(['theme', 'base', 'credence', 'components', 'utilities']);
});

it('keeps every rule in its layer and no heavier than one class', () => {
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(({ layer }) => layer !== 'credence')).toEqual([]);
  const heavy = found.filter(({ selector }) => {
    const [ids, classes, elements] = weigh(selector);
    return ids > 0 || classes > 1 || (classes === 1 && elements > 0);
  });
  expect(heavy).toEqual([]);
});

it('is made of the sheets that can be had one by one, in the order in which they are exported', () => {
  const rules = concepts.flatMap((path) => readSheet(join(sources, '..', path)).found);
  expect(rules).toEqual(found);
});

it('puts the place among the layers and the buttons of all parts into the tokens', () => {
  const tokens = readSheet(join(sources, 'styles/tokens.css'));
  expect(tokens.order).toEqual(order);
  expect(JSON.stringify(tokens.found)).toContain('emphasis');
});

const keyframes = /@keyframes ([\w-]+)/g;

it.each(concepts)('draws every move of %s in the sheet itself or in the tokens', (path) => {
  const [css, tokens] = [path, './src/styles/tokens.css'].map((name) =>
    bundle({ filename: join(sources, '..', name) }).code.toString(),
  );
  const named = [...`${css ?? ''}${tokens ?? ''}`.matchAll(keyframes)].map(([, name]) => name);
  const used = [...(css ?? '').matchAll(/animation: (?:\S+ )*?(credence-[\w-]+)/g)];
  expect(named.length).toBeGreaterThan(0);
  expect(named).toEqual(expect.arrayContaining(used.map(([, name]) => name)));
});

it.each([
  ['#a', [1, 0, 0]],
  ["[data-x='y'] p::before", [0, 1, 2]],
  [':is(p, .a):hover', [0, 2, 0]],
  [':where(#a, [data-x])::after', [0, 0, 1]],
  ['li:not(#a)', [1, 0, 1]],
])('weighs %s', (selector, weight) => {
  const { found: rules } = readSheet('sheet.css', `${selector} { color: red }`);
  expect(rules.map((rule) => weigh(rule.selector))).toEqual([weight]);
});

interface Found {
  readonly selector: Selector;
  /** `null` outside of all layers. */
  readonly layer: string | null;
}

/** The layers of a sheet in their order, and each selector with the layer that its rule lies in. */
function readSheet(filename: string, code?: string) {
  const layers = new Set<string>();
  const selectors: Found[] = [];
  const read = (rules: readonly Rule[], layer: string | null): void => {
    for (const rule of rules) {
      if (rule.type === 'layer-statement') {
        for (const name of rule.value.names) layers.add(name.join('.'));
      } else if (rule.type === 'layer-block') {
        const name = rule.value.name?.join('.') ?? 'without name';
        layers.add(name);
        read(rule.value.rules, name);
      } else if (rule.type === 'media' || rule.type === 'container') {
        read(rule.value.rules, layer);
      } else if (rule.type === 'style') {
        const { selectors: own, rules: nested = [] } = rule.value;
        selectors.push(...own.map((selector) => ({ selector, layer })));
        read(nested, layer);
      }
    }
  };
  const visitor = { StyleSheet: ({ rules }: { rules: Rule[] }) => read(rules, null) };
  if (code === undefined) bundle({ filename, visitor });
  else transform({ filename, code: Buffer.from(code), visitor });
  return { order: [...layers], found: selectors };
}

type Weight = readonly [ids: number, classes: number, elements: number];

/** The specificity of a selector, as Selectors 4 defines it. */
function weigh(selector: Selector): Weight {
  return selector.map(weighOne).reduce<Weight>(add, [0, 0, 0]);
}

function weighOne(part: SelectorComponent): Weight {
  if (part.type === 'id') return [1, 0, 0];
  if (part.type === 'class' || part.type === 'attribute') return [0, 1, 0];
  if (part.type === 'type' || part.type === 'pseudo-element') return [0, 0, 1];
  if (part.type !== 'pseudo-class') return [0, 0, 0];
  if (part.kind === 'where') return [0, 0, 0];
  if (part.kind === 'is' || part.kind === 'not' || part.kind === 'has') {
    return part.selectors.map(weigh).reduce(heavier, [0, 0, 0]);
  }
  return [0, 1, 0];
}

function add([a, b, c]: Weight, [x, y, z]: Weight): Weight {
  return [a + x, b + y, c + z];
}

function heavier(one: Weight, other: Weight): Weight {
  const at = one.findIndex((value, index) => value !== other[index]);
  return (one[at] ?? 0) >= (other[at] ?? 0) ? one : other;
}
