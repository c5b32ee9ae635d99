import type { Inline } from './inline.ts';

/** The words of inlines without their marks; an image gives its alternative text. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
    case 'html':
      return inline.text;
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'footnote':
      return '';
    case 'emphasis':
    case 'strong':
    case 'strikethrough':
    case 'link':
      return inlineText(inline.children);
    default:
      return inline satisfies never;
  }
}
