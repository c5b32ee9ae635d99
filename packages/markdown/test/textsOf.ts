import type { Block, Inline, TextInline } from '../src/index.ts';

/** Every text of a document, in order, however deep it stands. */
export function textsOf(value: unknown): readonly TextInline[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { kind } = value as Partial<Block | Inline>;
  return kind === 'text' ? [value as TextInline] : Object.values(value).flatMap(textsOf);
}
