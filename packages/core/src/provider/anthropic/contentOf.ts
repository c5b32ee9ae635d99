import { at } from '../payload.ts';

/** The content blocks of a message; `null` when it is no message. */
export function contentOf(message: unknown): readonly unknown[] | null {
  const content = at(message, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return Array.isArray(content) ? content : null;
}
