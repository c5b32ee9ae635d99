import type { Block, Inline, TableCell } from '../src/index.ts';

/** The blocks as the specification's examples write them, without line ends between blocks. */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => blockHtml(block)).join('');
}

function blockHtml(block: Block, tight = false): string {
  switch (block.kind) {
    case 'paragraph':
      return tight ? inlineHtml(block.children) : `<p>${inlineHtml(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.children)}</h${block.level}>`;
    case 'list': {
      const items = block.items.map(
        ({ children }) =>
          `<li>${children.map((child) => blockHtml(child, block.tight)).join('')}</li>`,
      );
      const start = block.first === null || block.first === 1 ? '' : ` start="${block.first}"`;
      return block.ordered ? `<ol${start}>${items.join('')}</ol>` : `<ul>${items.join('')}</ul>`;
    }
    case 'blockquote':
      return `<blockquote>${toHtml(block.children)}</blockquote>`;
    case 'code': {
      const language = block.language === null ? '' : ` class="language-${escape(block.language)}"`;
      return `<pre><code${language}>${escape(block.text === '' ? '' : `${block.text}\n`)}</code></pre>`;
    }
    case 'rule':
      return '<hr />';
    case 'table':
      return tableHtml(block);
    case 'html':
      return block.text;
    case 'plain':
      return escape(block.text);
    case 'footnote':
      return `<section>${toHtml(block.children)}</section>`;
    default:
      return block satisfies never;
  }
}

function tableHtml({ header, rows, align }: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly TableCell[], tag: string): string =>
    `<tr>${cells
      .map((cell, column) => {
        const side = align[column] ?? null;
        return `<${tag}${side === null ? '' : ` align="${side}"`}>${inlineHtml(cell.children)}</${tag}>`;
      })
      .join('')}</tr>`;
  const body = rows.map(({ cells }) => row(cells, 'td')).join('');
  return `<table><thead>${row(header, 'th')}</thead>${body === '' ? '' : `<tbody>${body}</tbody>`}</table>`;
}

function inlineHtml(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join('');
}

function oneInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escape(inline.text);
    case 'code':
      return `<code>${escape(inline.text)}</code>`;
    case 'break':
      return '<br />';
    case 'html':
      return inline.text;
    case 'emphasis':
      return `<em>${inlineHtml(inline.children)}</em>`;
    case 'strong':
      return `<strong>${inlineHtml(inline.children)}</strong>`;
    case 'strikethrough':
      return `<del>${inlineHtml(inline.children)}</del>`;
    case 'link': {
      const title = inline.title === null ? '' : ` title="${escape(inline.title)}"`;
      return `<a href="${escape(address(inline.href))}"${title}>${inlineHtml(inline.children)}</a>`;
    }
    case 'image':
      return `<img src="${escape(address(inline.src))}" alt="${escape(inline.alt)}" />`;
    case 'footnote':
      return `<sup>${escape(inline.label)}</sup>`;
    default:
      return inline satisfies never;
  }
}

function address(href: string): string {
  return encodeURI(href).replace(/%25/g, '%').replace(/%5B/g, '[').replace(/%5D/g, ']');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
