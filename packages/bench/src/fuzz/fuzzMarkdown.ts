import { createScanner, parse } from '@credence-ui/markdown';
import { isDeepStrictEqual } from 'node:util';

const fragments: readonly string[] = [
  ...'ab 1.\n*_~`#>-+|[]()!\\<&:"\t='.split(''),
  ...[
    'some words',
    '**',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n  ',
    '\n1. ',
    '\n    ',
    '```',
    '\n```\n',
    '[1]',
    '[a]',
    '](',
  ],
  ...[
    '\n\n[a]: /u "t"\n',
    '\n[^n]: note\n',
    '[^n]',
    '\r\n',
    '\r',
    '| a |\n|--|\n|',
    '- [x] ',
    '<!--',
    '-->',
  ],
  ...[
    'https://a.org',
    'www.a.org',
    'a@b.org',
    '&amp;',
    '<div>',
    '<b>',
    '😀',
    '\ud800',
    '\n---\n',
    '\n===\n',
  ],
];

/** Random documents in random chunks end as one reading of the whole. Throws with what reproduces it. */
export function fuzzMarkdown(runs: number, seed: number): void {
  const random = createRandom(seed);
  const pick = (count: number): number => Math.floor(random() * count);
  for (let run = 0; run < runs; run++) {
    check(randomDocument(pick), 12);
    // Reading a long paragraph takes longer, by as much as it is rarer.
    if (run % 100 === 0) check(longParagraph(pick), 600);
  }

  function check(content: string, longest: number): void {
    const scanner = createScanner();
    for (let end = 0; end < content.length; end += 1 + pick(longest)) {
      scanner.read(content.slice(0, end), { growth: pick(2) === 0 });
    }
    const streamed = scanner.read(content, { done: true }).blocks;
    if (isDeepStrictEqual(streamed, parse(content))) return;
    throw new Error(
      `Credence: chunks changed how a document ends. Reproduce it with seed ${seed}: ${JSON.stringify(content)}`,
    );
  }
}

type Pick = (count: number) => number;

function randomDocument(pick: Pick): string {
  return Array.from({ length: pick(80) }, () => fragments[pick(fragments.length)]).join('');
}

/** Marks that stand about as far apart as they can hold together. */
function longParagraph(pick: Pick): string {
  return Array.from({ length: 20 + pick(60) }, () => {
    if (pick(10) < 3) return `${'word '.repeat(pick(200))}${'*'.repeat(pick(2))}`;
    return fragments[pick(fragments.length)]?.replace(/\n/g, pick(10) < 9 ? ' ' : '\n') ?? '';
  }).join('');
}

/** Mulberry32: small, seeded, good enough to choose fragments. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
