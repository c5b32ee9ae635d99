import type { Span } from '../text/span.ts';
import { hostOf } from './links.ts';
import type { FoundLink } from './links.ts';
import type { RawSource } from './place.ts';

/** Part of a text that gives way to a marker of the citation `id`, or to nothing where that is `null`. */
export interface LinkEdit {
  readonly span: Span;
  readonly id: string | null;
  /** What stays of the link, before the marker. */
  readonly words: string;
}

/** A text after its links became markers. */
export interface Replaced {
  readonly content: string;
  /** Where a span of the old text is now; one that touches a link takes in its marker. */
  move(span: Span): Span;
  /** Where the marker of an edit is, `null` for one that lay across another. */
  markerOf(edit: LinkEdit): Span | null;
}

/** Puts `[id]` where a link stood; several citations of one link get a marker each. */
export function replaceLinks(text: string, edits: readonly LinkEdit[]): Replaced {
  const steps: Step[] = [];
  const markers = new Map<LinkEdit, Span>();
  let content = '';
  let at = 0;
  let isMarked = false;
  for (const same of sameSpans(edits)) {
    const { span, words } = same[0];
    if (span.start < at) continue;
    content += (isMarked ? guardAfter(text, at, span.start) : '') + text.slice(at, span.start);
    const start = content.length;
    if (same[0].id !== null) content += words + guardBefore(words || text.slice(0, span.start));
    for (const edit of same) {
      if (edit.id === null) continue;
      markers.set(edit, { start: content.length, end: content.length + edit.id.length + 2 });
      content += `[${edit.id}]`;
    }
    steps.push({ from: span, to: { start, end: content.length } });
    isMarked = same[0].id !== null || (isMarked && span.start === at);
    at = span.end;
  }
  content += (isMarked ? guardAfter(text, at, text.length) : '') + text.slice(at);
  const move = ({ start, end }: Span) => ({
    start: moveOffset(steps, start, 'start', content.length - text.length),
    end: moveOffset(steps, end, 'end', content.length - text.length),
  });
  return { content, move, markerOf: (edit) => markers.get(edit) ?? null };
}

/** Directly after these, brackets would not read as a marker. */
function guardBefore(before: string): string {
  return ['!', '\\'].includes(before.at(-1) ?? '') ? ' ' : '';
}

/** Directly before these, brackets would read as a link or as its definition. */
function guardAfter(text: string, at: number, next: number): string {
  return at < next && ['(', ':'].includes(text[at] ?? '') ? ' ' : '';
}

interface Step {
  readonly from: Span;
  readonly to: Span;
}

/** The edits in reading order, those of one span together. */
function sameSpans(edits: readonly LinkEdit[]): [LinkEdit, ...LinkEdit[]][] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const groups: [LinkEdit, ...LinkEdit[]][] = [];
  for (const edit of sorted) {
    const last = groups.at(-1);
    const isSame = last?.[0].span.start === edit.span.start && last[0].span.end === edit.span.end;
    if (!last || !isSame) groups.push([edit]);
    else if (last.every(({ id }) => id !== edit.id)) last.push(edit);
  }
  return groups;
}

/** An offset within a replaced link goes to that side of what replaced it. */
function moveOffset(
  steps: readonly Step[],
  offset: number,
  side: 'start' | 'end',
  all: number,
): number {
  const next = firstAfter(steps, offset);
  const step = steps[next - 1];
  if (step && offset === step.from.start) return step.to.start;
  if (step && offset < step.from.end) return step.to[side];
  if (step && offset === step.from.end && side === 'end') return step.to.end;
  const following = steps[next];
  if (!following) return offset + all;
  return offset - following.from.start + following.to.start;
}

/** The first step that begins after `offset`, by bisection. */
function firstAfter(steps: readonly Step[], offset: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.from.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of a link that the answer would lose if only a marker stayed; empty when they merely name the source: in
 * parentheses of their own, a number, the host, or the site.
 */
export function wordsToKeep({ link, span }: FoundLink, source: RawSource): string {
  if (span.start < link.inner.start || /^\W*\d*\W*$/u.test(link.label)) return '';
  const label = lettersOf(link.label.replace(/^the\s/i, ''));
  const host = hostOf(source.url) ?? '';
  const names = [lettersOf(host), lettersOf(siteOf(source.title))];
  const isName = names.some((name) => name.includes(label)) || abbreviates(host, link.label);
  return isName ? '' : link.label;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The site that a page's title ends with: `Petco confirms lapse | TechCrunch`. */
function siteOf(title = ''): string {
  return /\s[|–—-]\s([^|–—]{1,60})$/u.exec(title)?.[1] ?? '';
}

/** True when a part of the host is made of the beginnings of all words of the name: `nytimes`, `New York Times`. */
function abbreviates(host: string, name: string): boolean {
  const words = name
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '' && word !== 'the');
  return words.length > 1 && host.split('.').some((part) => isMadeOf(lettersOf(part), words));
}

function isMadeOf(part: string, [word, ...rest]: readonly string[]): boolean {
  if (word === undefined) return part === '';
  for (
    let length = 1;
    length <= word.length && part.startsWith(word.slice(0, length));
    length += 1
  ) {
    if (isMadeOf(part.slice(length), rest)) return true;
  }
  return false;
}
