import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createAnswer } from './index.ts';
import type { AnswerBlock, AnswerReading } from './index.ts';
import { readAnswer } from './readAnswer.ts';

const citations = ['1', '2', '3'].map((id) => ({
  id,
  source: `Guide ${id}`,
  anchor: 'marker' as const,
}));

it('gives blocks of pieces: words, markers with their sources, phrases', () => {
  const { blocks, entries } = createAnswer({
    content: 'It is **30 days** [2], see [9].\n\n- One [1][2]',
    citations,
  }).getSnapshot();
  const [two, one] = [entries.get('2'), entries.get('1')];
  expect(two?.number).toBe(1);
  expect(blocks).toMatchObject([
    {
      kind: 'paragraph',
      pieces: [
        { kind: 'text', text: 'It is ' },
        { kind: 'strong', pieces: [{ kind: 'text', text: '30 days' }] },
        { kind: 'text', text: ' ' },
        { kind: 'marker', sources: [two] },
        { kind: 'text', text: ', see [9].' },
      ],
    },
    { kind: 'list', items: [{ pieces: [{ text: 'One ' }, { sources: [one, two] }] }] },
  ]);
});

it('marks a doubtful claim, and shows a source without a marker where its words end', () => {
  const words = 'It ships within five days. ';
  const { blocks } = createAnswer({
    content: words + 'Plain words that nobody doubts stand here to fill the text. '.repeat(4),
    citations: [{ id: '1', source: 'Guide', anchor: 'exact', span: { start: 0, end: 25 } }],
    claims: [{ span: { start: 0, end: 25 }, confidence: 0.2, citationIds: ['1'] }],
  }).getSnapshot();
  expect(blocks[0]).toMatchObject({
    pieces: [
      {
        kind: 'claim',
        first: true,
        claim: { tone: 'negative' },
        pieces: [{ kind: 'text', text: 'It ships within five days' }, { kind: 'chip' }],
      },
      { kind: 'text' },
    ],
  });
});

it('tells its listeners of a change, and keeps what did not change', () => {
  const answer = createAnswer({ content: 'One [1].\n\nTwo', citations, streaming: true });
  const listener = vi.fn();
  answer.subscribe(listener);
  const before = answer.getSnapshot();
  answer.update({ content: 'One [1].\n\nTwo **more** [3]. ' });
  const after = answer.getSnapshot();
  expect(listener).toHaveBeenCalledOnce();
  expect(after.blocks[0]).toBe(before.blocks[0]);
  expect(after.entries.get('1')).toBe(before.entries.get('1'));
  answer.update({});
  expect(listener).toHaveBeenCalledOnce();
  answer.update({ content: 'Another.', streaming: false });
  expect(answer.getSnapshot().epoch).toBe(after.epoch + 1);
});

const pieces = fc.constantFrom(
  ...['words ', '**', '`', '[1]', '[2] ', '[3, 1]', '[^n] ', '\n', '\n\n', '- ', '> ', '1. '],
  ...['| a |\n|--|\n', '| b |\n', '```\n', '# ', '[a](https://a.example) ', '\n\n[^n]: Note\n\n'],
);
const texts = fc.array(fc.array(pieces, { minLength: 1, maxLength: 6 }), { maxLength: 10 });
const marks = fc.record({
  claims: fc.array(
    fc.record({
      span: fc.record({ start: fc.nat(60), end: fc.nat(80) }),
      confidence: fc.constantFrom(0.1, 0.7, 0.9, null),
      citationIds: fc.constant([]),
    }),
    { maxLength: 2 },
  ),
  spans: fc.array(fc.record({ start: fc.nat(40), end: fc.nat(80) }), { maxLength: 3 }),
});

/** A reading as data, without where it stands. */
const shown = ({ blocks, notes, footnotes, entries, claims }: AnswerReading) => ({
  blocks,
  notes,
  footnotes,
  entries: [...entries.values()],
  claims,
});

it('reads on to what reading at once gives, and leaves what it read on from as it was', () => {
  fc.assert(
    fc.property(texts, marks, fc.infiniteStream(fc.nat()), (added, { claims, spans }, picks) => {
      const sources = citations.map((citation, at) => ({
        ...citation,
        ...(spans[at] && { span: spans[at] }),
      }));
      const read = (before: AnswerReading | null, content: string, streaming: boolean) =>
        readAnswer(before, { content, citations: sources, claims, streaming });
      const all = [read(null, '', true)];
      for (const more of added) {
        const before = all[Number(picks.next().value) % all.length] ?? null;
        all.push(read(before, (before?.place.input.content ?? '') + more.join(''), true));
      }
      for (const reading of all) {
        const { content } = reading.place.input;
        expect(shown(read(reading, content, false))).toEqual(shown(read(null, content, false)));
      }
    }),
    { numRuns: 300 },
  );
});

it('keeps every closed block of a growing text as the same object', () => {
  fc.assert(
    fc.property(texts, (added) => {
      let content = '';
      let before: readonly AnswerBlock[] = [];
      let reading: AnswerReading | null = null;
      for (const more of added) {
        content += more.join('');
        const next: AnswerReading = readAnswer(reading, { content, citations, streaming: true });
        const isLabelled = /\]:/.test(content);
        if (!isLabelled)
          before.slice(0, -2).forEach((block, at) => expect(next.blocks[at]).toBe(block));
        before = next.blocks;
        reading = next;
      }
    }),
  );
});
