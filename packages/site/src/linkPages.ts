import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { MarkdownOptions } from 'vitepress';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];
type Token = ReturnType<Markdown['parse']>[number];

/**
 * Makes the links of a page, which are those of the repository, links of the site. Where nothing is at their end the build fails;
 * code is linked to where the repository is browsed (`CREDENCE_SOURCE_URL`), else only named.
 */
export function linkPages(markdown: Markdown, docs: string): void {
  markdown.core.ruler.push('link-pages', (state) => {
    const { path } = state.env as { path: string };
    for (const block of state.tokens) {
      const links = block.children ?? [];
      links.forEach((token, at) => {
        if (token.type === 'link_open') linkPage(token, links.slice(at), path, docs);
      });
    }
  });
}

/** The anchor that GitHub gives a heading. */
export function githubSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function linkPage(link: Token, rest: readonly Token[], page: string, docs: string): void {
  const href = link.attrGet('href') ?? '';
  if (/^[a-z]+:/.test(href) || link.attrGet('class') === 'header-anchor') return;
  const [target = '', anchor] = href.split('#');
  const file = target === '' ? page : join(dirname(page), target);
  if (!existsSync(file) || (anchor !== undefined && !hasAnchor(file, anchor))) {
    throw new Error(`Credence: ${page} links to ${href}, where nothing is. Mend the link.`);
  }
  if (target === '') return;
  const inside = relative(docs, file);
  if (inside.startsWith('..')) return linkSource(link, rest, relative(dirname(docs), file));
  if (statSync(file).isDirectory()) return linkFolder(link, inside);
  const route = `/${inside.replace(/(^|\/)README\.md$/, '$1').replace(/\.md$/, '')}`;
  link.attrSet('href', anchor === undefined ? route : `${route}#${anchor}`);
}

function hasAnchor(file: string, anchor: string): boolean {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return [...headings].some(([, heading = '']) => githubSlug(heading) === anchor);
}

/** Folders have no page of their own on the site but where they have a README. */
function linkFolder(link: Token, folder: string): void {
  link.attrSet('href', folder === 'reference/api' ? '/reference/api/core' : `/${folder}/`);
}

function linkSource(link: Token, rest: readonly Token[], path: string): void {
  const source = process.env['CREDENCE_SOURCE_URL'];
  if (source !== undefined) return link.attrSet('href', `${source}/${path}`);
  const close = rest.find(({ type }) => type === 'link_close');
  for (const end of [link, close]) if (end) Object.assign(end, { tag: 'span', attrs: null });
}
