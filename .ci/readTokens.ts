import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A custom property that a product may set. */
export interface Token {
  readonly name: string;
  readonly text: string;
  /** Its value in a light theme, at normal density. */
  readonly light: string;
  /** Its value in a dark theme, where that differs; empty where it does not. */
  readonly dark: string;
  /** Its values at the densities compact and touch, where they differ. */
  readonly densities: readonly string[];
}

/** The custom properties of the style sheets' tokens, with the comment that stands behind each. */
export function readTokens(root: string): readonly Token[] {
  const read = (name: string) => readFileSync(join(root, styles, name), 'utf8');
  const blocks = blocksOf(read('tokens.css') + read('density.css'));
  const first = blocks.filter(({ selector }) => selector.includes(':root')).reverse();
  const dark = valuesUnder(blocks, "[data-credence-theme='dark']");
  const compact = valuesUnder(blocks, "[data-credence-density='compact']");
  const touch = valuesUnder(blocks, "[data-credence-density='touch']");
  const tokens = new Map<string, Token>();
  for (const { body } of first.reverse()) {
    for (const { name, value, text } of declarationsOf(body)) {
      if (tokens.has(name)) continue;
      const densities = [compact.get(name), touch.get(name)].filter((each) => each !== undefined);
      tokens.set(name, { name, text, light: value, dark: dark.get(name) ?? '', densities });
    }
  }
  return [...tokens.values()];
}

/** The custom properties that the rules for these values of `data-credence` read, in alphabetical order. */
export function tokensUsedBy(hooks: readonly string[], root: string): readonly string[] {
  const sheets = globSync(`${styles}/*.css`, { cwd: root }).sort();
  const blocks = sheets.flatMap((path) => blocksOf(readFileSync(join(root, path), 'utf8')));
  const own = blocks.filter(({ selector }) =>
    hooks.some(
      (hook) =>
        selector.includes(`data-credence='${hook}'`) ||
        selector.includes(`data-credence~='${hook}'`),
    ),
  );
  const used = own.flatMap(({ body }) => [...body.matchAll(/var\((--credence-[\w-]+)/g)]);
  return [...new Set(used.map(([, name = '']) => name))].sort();
}

const styles = 'packages/react/src/styles';

interface Block {
  readonly selector: string;
  readonly body: string;
}

/** The innermost blocks of a style sheet. */
function blocksOf(css: string): readonly Block[] {
  const found = css.matchAll(/([^{};]+)\{([^{}]*)\}/g);
  return [...found].map(([, selector = '', body = '']) => ({ selector, body }));
}

function valuesUnder(blocks: readonly Block[], name: string): ReadonlyMap<string, string> {
  const own = blocks.filter(({ selector }) => selector.includes(name));
  const all = own.flatMap(({ body }) => declarationsOf(body));
  return new Map(all.map(({ name: property, value }) => [property, value]));
}

function declarationsOf(body: string) {
  const found = body.matchAll(/(--credence-[\w-]+):\s*([^;]+);(?:[ \t]*\/\*\s*([^*]*?)\s*\*\/)?/g);
  return [...found].map(([, name = '', value = '', text = '']) => ({ name, value, text }));
}
