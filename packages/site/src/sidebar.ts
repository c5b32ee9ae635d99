import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTheme } from 'vitepress';

const sections = [
  ['Concepts', 'concepts/*.md'],
  ['Use with', 'use-with/*.md'],
  ['Send feedback to', 'send-feedback-to/*.md'],
  ['Parts', 'reference/parts/*.md'],
  ['Reference', 'reference/{*,api/*}.md'],
  ['Decisions', 'decisions/*.md'],
] as const;

/** The sidebar: a section for each folder of the documentation, a line for each of its pages, by its title. */
export function sidebarOf(docs: string): DefaultTheme.SidebarItem[] {
  const first = pagesIn(docs, '*.md');
  const rest = sections.map(([text, pattern]) => ({
    text,
    collapsed: text === 'Decisions',
    items: pagesIn(docs, pattern),
  }));
  return [{ text: 'Start', items: first }, ...rest];
}

function pagesIn(docs: string, pattern: string): DefaultTheme.SidebarItem[] {
  const paths = globSync(pattern, { cwd: docs }).sort(
    (a, b) => Number(isIndex(b)) - Number(isIndex(a)) || (a < b ? -1 : 1),
  );
  return paths.map((path) => {
    const text = titleOf(readFileSync(join(docs, path), 'utf8')) ?? path;
    return { text, link: `/${path.replace(/(README)?\.md$/, '')}` };
  });
}

function isIndex(path: string): boolean {
  return path.endsWith('README.md');
}

/** What the first heading says. */
function titleOf(text: string): string | undefined {
  return /^# (.+)$/m.exec(text)?.[1]?.replaceAll('`', '');
}
