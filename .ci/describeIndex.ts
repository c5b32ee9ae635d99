import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinTexts } from './markdown.ts';
import type { ReferencePage } from './markdown.ts';
import type { Shown } from './readParts.ts';

/** The index of the documentation for language models: every page and every part in one line with its link. */
export function describeIndex({ parts }: Shown, root: string): ReferencePage {
  const links = parts.map(({ name, concept, text }) =>
    linkTo(name, `reference/parts/${concept}.md#${name.replace('.', '').toLowerCase()}`, text),
  );
  const sections = [
    '# Credence',
    '> Trust UX for answers that may be wrong: confidence tiers, citations, drafts, feedback and fallback for LLM output.',
    linksIn(root, '*.md'),
    joinTexts(['## Concepts', linksIn(root, 'concepts/*.md')]),
    joinTexts(['## Use with', linksIn(root, 'use-with/*.md')]),
    joinTexts(['## Send feedback to', linksIn(root, 'send-feedback-to/*.md')]),
    joinTexts(['## Parts', links.join('\n')]),
    joinTexts(['## Reference', linksIn(root, 'reference/{api/*,tokens}.md')]),
  ];
  return { path: 'llms.txt', text: joinTexts(sections) };
}

function linksIn(root: string, pattern: string): string {
  const paths = globSync(pattern, { cwd: join(root, 'docs') }).sort();
  return paths
    .map((path) => linkToPage(path, readFileSync(join(root, 'docs', path), 'utf8')))
    .join('\n');
}

/** A page by its title and its first sentence, where it begins with one. */
function linkToPage(path: string, text: string): string {
  const [, title = path] = /^# (.+)$/m.exec(text) ?? [];
  const [, second = ''] = text.split(/\n\n+/);
  const isText = /^[A-Z`*]/.test(second) && !second.startsWith('```');
  const [sentence = ''] = isText ? second.replace(/\s+/g, ' ').split(/(?<=[.:]) (?=[A-Z])/) : [];
  return linkTo(title, path, sentence.replace(/:$/, '.'));
}

function linkTo(name: string, path: string, text: string): string {
  return `- [${name}](${path})${text === '' ? '' : `: ${text}`}`;
}
