import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of code that the documentation shows. */
export interface Snippet {
  /** Such as `README.md:12`, the line where its code begins. */
  readonly place: string;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

const fence = /^```(tsx?)( [^\n]*)?\n([\s\S]*?)^```$/gm;

/** The TypeScript that the Markdown files of the repository show, but for the fences marked `ignore`. */
export function snippetsIn(root: string): readonly Snippet[] {
  const files = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md'], { cwd: root }).sort();
  return files.flatMap((file) => snippetsOf(file, readFileSync(join(root, file), 'utf8')));
}

/** The snippets of one Markdown text. */
export function snippetsOf(file: string, text: string): readonly Snippet[] {
  return [...text.matchAll(fence)].flatMap((match) => {
    const [, language, note = '', code = ''] = match;
    if (note.trim() === 'ignore') return [];
    const line = text.slice(0, match.index).split('\n').length + 1;
    return [{ place: `${file}:${line}`, language: language === 'tsx' ? 'tsx' : 'ts', code }];
  });
}
