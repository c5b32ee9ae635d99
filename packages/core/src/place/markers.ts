import { findMarkers, findUnresolvedMarkers } from '../citation/marker.ts';
import type { Span } from '../text/span.ts';
import { createLineScan } from './links.ts';
import type { Scanned } from './links.ts';

/** The numbers and markers of a growing text. Each text given must begin with the one before. */
export interface MarkerIndex {
  /** Which of the wanted markers the text holds. */
  marks(text: string, wanted: ReadonlySet<string>): Marks;
  /** Every number that stands in brackets outside the given spans. */
  numbersOutside(text: string, spans: readonly Span[]): ReadonlySet<string>;
}

/** The markers of an answer that citations wait for. */
export interface Marks {
  has(marker: string): boolean;
  /** True when all numbers in brackets are such markers, so that none of them is likely to mean something else. */
  readonly areAll: boolean;
}

/** An index that reads complete lines once, and once more when other markers are wanted. */
export function createMarkerIndex(): MarkerIndex {
  const numbers = createLineScan(findNumbers);
  let names = '';
  let scan: (text: string) => Scanned<string> = () => ({ closed: [], open: [] });
  return {
    marks(text, wanted) {
      const wantedNames = JSON.stringify([...wanted]);
      if (wantedNames !== names) {
        names = wantedNames;
        scan = createLineScan((lines) =>
          findMarkers(lines, (id) => wanted.has(id)).flatMap(({ ids }) => ids),
        );
      }
      const found = wanted.size === 0 ? new Set() : new Set(bothOf(scan(text)));
      return {
        has: (marker) => found.has(marker),
        get areAll() {
          return bothOf(numbers(text)).every(({ names: written }) =>
            written.every((name) => wanted.has(name)),
          );
        },
      };
    },
    numbersOutside(text, spans) {
      const within = inOrder(spans);
      const outside = bothOf(numbers(text)).filter(({ span }) => !within(span.start));
      return new Set(outside.flatMap(({ names: written }) => written));
    },
  };
}

/** Every number that stands in brackets. */
export function writtenNumbers(text: string): ReadonlySet<string> {
  return createMarkerIndex().numbersOutside(text, []);
}

interface Numbers {
  readonly span: Span;
  readonly names: readonly string[];
}

function findNumbers(lines: string, start: number): Numbers[] {
  if (!/[[【]/.test(lines)) return [];
  return findUnresolvedMarkers(lines, () => false).map(({ span, unknownIds }) => ({
    span: { start: start + span.start, end: start + span.end },
    names: unknownIds,
  }));
}

function bothOf<Item>({ closed, open }: Scanned<Item>): readonly Item[] {
  return open.length === 0 ? closed : [...closed, ...open];
}

/** Tells, of offsets that only ever grow, whether one of the spans holds them. */
function inOrder(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return (offset) => {
    while ((sorted[next]?.end ?? Infinity) <= offset) next += 1;
    return (sorted[next]?.start ?? Infinity) <= offset;
  };
}
