import type { MarkdownOptions } from 'vitepress';
import { exampleHead } from './examples.ts';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];

/** Shows code as it is, also where it holds what Vue would evaluate, and below the code of a part's example the example, running. */
export function showCode(markdown: Markdown): void {
  const { fence, code_inline: inline } = markdown.renderer.rules;
  if (!fence || !inline)
    throw new Error('Credence: VitePress has no rules for code. Look at its version.');
  markdown.renderer.rules.code_inline = (tokens, at, ...rest) => {
    tokens[at]?.attrSet('v-pre', '');
    return inline(tokens, at, ...rest);
  };
  markdown.renderer.rules.fence = (tokens, at, options, env: { relativePath: string }, self) => {
    const shown = fence(tokens, at, options, env, self);
    const isPart = env.relativePath.startsWith('reference/parts/');
    if (!isPart || !tokens[at]?.content.includes(exampleHead)) return shown;
    const heading = tokens.slice(0, at).findLastIndex(({ type }) => type === 'heading_open');
    const part = tokens[heading + 1]?.content ?? '';
    return `${shown}<RunningExample part="${markdown.utils.escapeHtml(part)}" />\n`;
  };
}
