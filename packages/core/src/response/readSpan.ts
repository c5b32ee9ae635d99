import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { expecting, field, isAbsent } from './reader.ts';
import type { Reader } from './reader.ts';

/** A span that lies within `content`. */
export function readSpan(reader: Reader, content: string): Span | undefined {
  if (isAbsent(reader)) return undefined;
  const start = field(reader, 'start').value;
  const end = field(reader, 'end').value;
  const span =
    typeof start === 'number' && typeof end === 'number'
      ? spanWithin(content, { start, end })
      : null;
  return expecting(reader, 'a span within content', span ?? undefined);
}
