import { visibleText } from '@credence-ui/core/citation';
import type { Claim } from '@credence-ui/core/response';

/** The words of a claim without the signs of markdown and the markers around them; empty when its span holds none. */
export function claimText(content: string, { span }: Pick<Claim, 'span'>): string {
  const text = content
    .slice(span.start, span.end)
    .replace(/\s?\[[\w-]{1,20}\](?!\()/g, '')
    .replace(/(\*\*|__|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/\*\*|^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/g, '');
  return visibleText(text).replace(/\s+/g, ' ').trim();
}
