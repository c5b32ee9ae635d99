import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** How the code of a part's example begins, behind its imports. */
export const exampleHead = 'export const Example = ';

const index = 'virtual:examples';
const ending = '.example.tsx';

/** The examples that the pages of the parts show, as modules: `virtual:examples` gives a loader for each by the part's name. */
export function examples(docs: string): Plugin {
  const codes = new Map(
    globSync('reference/parts/*.md', { cwd: docs }).flatMap((path) =>
      examplesOf(readFileSync(join(docs, path), 'utf8')),
    ),
  );
  return {
    name: 'credence-examples',
    resolveId: (id) => {
      if (id === index) return `\0${index}`;
      return id.endsWith(ending) ? join(import.meta.dirname, id) : undefined;
    },
    load: (id) => {
      if (id === `\0${index}`) return indexOf([...codes.keys()]);
      return id.endsWith(ending) ? codes.get(partOf(id)) : undefined;
    },
  };
}

const section = /^## (\S+)\n[\s\S]*?^```tsx\n([\s\S]*?)^```$/gm;

/** The examples of one page, by their part. */
function examplesOf(text: string): readonly (readonly [part: string, code: string])[] {
  return [...text.matchAll(section)].flatMap(([, part = '', code = '']) =>
    code.includes(exampleHead) ? [[part, code] as const] : [],
  );
}

function indexOf(parts: readonly string[]): string {
  const loaders = parts.map((part) => `'${part}': () => import('${part}${ending}')`);
  return `export const examples = { ${loaders.join(', ')} };`;
}

function partOf(id: string): string {
  return id.slice(import.meta.dirname.length + 1, -ending.length);
}
