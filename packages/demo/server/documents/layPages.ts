import type { Block, Page, Section } from './document.ts';

/** Joins blocks to pages. A section that runs over a page end keeps its heading on the next page. */
export function layPages(pages: readonly (readonly Block[])[]): Page[] {
  let heading: string | null = null;
  return pages.map((blocks, index) => {
    const page = layPage(blocks, index + 1, heading);
    heading = page.sections.at(-1)?.heading ?? null;
    return page;
  });
}

function layPage(blocks: readonly Block[], page: number, carried: string | null): Page {
  const sections: Section[] = [];
  let text = '';
  let open = { heading: carried, start: 0 };
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const end = text.length;
    text += block.text;
    if (block.kind === 'text') continue;
    if (end > open.start) sections.push({ ...open, end });
    open = { heading: block.text, start: text.length };
  }
  sections.push({ ...open, end: text.length });
  return { page, text, sections };
}
