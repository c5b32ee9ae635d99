export { citationElement, remarkCitations } from './remarkCitations.ts';
export type { MarkdownNode } from './remarkCitations.ts';
export { RemarkCitation } from './RemarkCitation.tsx';
export { CitedMarkdown } from './CitedMarkdown.tsx';
