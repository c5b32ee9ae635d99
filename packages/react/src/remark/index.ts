export { citationElement, remarkCitations } from './remarkCitations.ts';
export type { MarkdownNode } from './remarkCitations.ts';
export { CitedMarkdown, RemarkCitation } from './CitedMarkdown.tsx';
