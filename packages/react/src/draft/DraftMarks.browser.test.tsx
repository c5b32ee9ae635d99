import fc from 'fast-check';
import { cleanup, render } from '@testing-library/react';
import { createDraft } from '@credence-ui/draft';
import type { Claim } from '@credence-ui/core/response';
import { cdp, userEvent } from 'vitest/browser';
import { afterEach, expect, it, vi } from 'vitest';
import { Draft } from './index.ts';
import '../styles.css';

afterEach(cleanup);

function editor(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (!found) throw new Error('There is no editor.');
  return found;
}

function mirror(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[data-credence="draft-mirror-text"]');
  if (!found) throw new Error('There is no mirror.');
  return found;
}

async function show(text: string, claims: readonly Claim[], box: React.CSSProperties = {}) {
  const draft = createDraft({ id: 'd', original: text });
  render(
    <Draft.Root draft={draft}>
      <p>Above</p>
      <Draft.Editor style={box} />
      <Draft.Marks claims={claims} />
    </Draft.Root>,
  );
  await vi.waitFor(() => expect(mirror().textContent).toBe(`${text}\n`));
  return draft;
}

const word = fc.constantFrom(
  ...['refund', 'window', 'W'.repeat(60), 'supercalifragilistic', '30 days', 'a', 'fi', 'AV'],
  ...[
    '退款将在三十天内',
    'ご返金は',
    'שלום',
    'مرحبا بكم',
    '👩🏽‍💻',
    '🇩🇪',
    'e\u0301',
    '\t',
    '“so”',
    '—',
  ],
);
const gap = fc.constantFrom(' ', ' ', ' ', '  ', '', '\n', '\n\n', '\u00a0');
const texts = fc
  .tuple(
    fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }),
    fc.constantFrom('', '\n', '\n\n', '   '),
  )
  .map(([list, end]) => list.map((pair) => pair.join('')).join('') + end)
  .filter((text) => text.trim() !== '');
const boxes = fc.record({
  width: fc.constantFrom('183px', '247.5px', '61.3%', '100%'),
  height: fc.constantFrom('60px', '140px', '400px'),
  fontSize: fc.constantFrom('13px', '16px', '17.3px'),
  letterSpacing: fc.constantFrom('normal', '0.4px'),
});

/** Where the text area has a character, asked of the browser itself: the offset that it finds at a point. */
function offsetAt(x: number, y: number): number | null {
  const found = document.caretPositionFromPoint(x, y);
  return found?.offsetNode === editor() ? found.offset : null;
}

interface Place {
  readonly start: number;
  readonly box: DOMRect;
}

/** Every character that is drawn in the mirror, with its first rectangle. */
function placesOf(text: string): readonly Place[] {
  const walker = document.createTreeWalker(mirror(), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const places: Place[] = [];
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? '';
    for (const { segment, index } of graphemes.segment(words)) {
      range.setStart(node, index);
      range.setEnd(node, index + segment.length);
      const [box] = range.getClientRects();
      if (at + index < text.length && box && segment.trim() !== '')
        places.push({ start: at + index, box });
    }
    at += words.length;
  }
  return places;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Whether a character is where the text area has it. A caret goes to the nearer side of a character, so in text of one direction it
 * changes sides within 1 px of the middle of a plain letter; elsewhere one of its sides must be found in it.
 */
function agrees({ start, box }: Place, text: string): boolean {
  const inside = editor().getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  if (y < inside.top + 2 || y > inside.top + editor().clientHeight) return true;
  const [first] = graphemes.segment(text.slice(start, start + 40));
  const end = start + (first?.segment.length ?? 1);
  const within = (offset: number | null) => offset === start || offset === end;
  const isPlain = /[a-zA-Z]/.test(text.charAt(start)) && !rightToLeft.test(text);
  if (isPlain && box.width > 5) return offsetAt(x - 1, y) === start && offsetAt(x + 1, y) === end;
  return within(offsetAt(x - box.width / 4, y)) || within(offsetAt(x + box.width / 4, y));
}

const rightToLeft = /[\u0590-\u06ff]/;

it('has every character where the text area has it, in any script, width and place of scrolling', async () => {
  await fc.assert(
    fc.asyncProperty(
      texts,
      boxes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (text, box, far) => {
        cleanup();
        await show(text, [], { ...box, fieldSizing: 'fixed', resize: 'none' });
        const area = editor();
        area.scrollTop = Math.round(far * (area.scrollHeight - area.clientHeight));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const height = mirror().getBoundingClientRect().height;
        if (area.scrollHeight > area.clientHeight)
          expect(Math.abs(height - area.scrollHeight)).toBeLessThanOrEqual(1);
        else expect(height).toBeLessThanOrEqual(area.clientHeight + 1);
        const wrong = placesOf(text).filter((place) => !agrees(place, text));
        expect(wrong.map(({ start }) => text.slice(start, start + 8))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
}, 240_000);

const letter = 'The window is 60 days. It comes in a box.\n'.repeat(12);
const claim = (words: string): Claim => ({
  span: { start: letter.indexOf(words), end: letter.indexOf(words) + words.length },
  confidence: 0.1,
  citationIds: [],
});
const marked = () =>
  [...document.querySelectorAll('[data-credence="draft-mark"]')].map((mark) => mark.textContent);

it('leaves typing and undo to the browser, with each mark on its words from key to key', async () => {
  await show(letter, [claim('60 days')]);
  const area = editor();
  area.focus();
  area.setSelectionRange(0, 0);
  await userEvent.keyboard('Oh');
  expect(area.value).toBe(`Oh${letter}`);
  expect(marked()).toEqual(['60 days']);
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect(area.value).toBe(letter);
  expect(marked()).toEqual(['60 days']);
  expect(editor()).toBe(area);
});

it('leaves a composition alone while marks are drawn under it', async () => {
  await show(letter, [claim('60 days')]);
  const area = editor();
  area.focus();
  area.setSelectionRange(0, 0);
  const caret = { selectionStart: 1, selectionEnd: 1 };
  await cdp().send('Input.imeSetComposition', { text: 'に', ...caret });
  await cdp().send('Input.imeSetComposition', { text: 'にほ', ...caret, selectionEnd: 2 });
  expect(area.value).toBe(`にほ${letter}`);
  await cdp().send('Input.insertText', { text: '日本' });
  expect(area.value).toBe(`日本${letter}`);
  expect(marked()).toEqual(['60 days']);
});

it('draws a key anew in its own line only', async () => {
  await show(letter, [claim('60 days')]);
  const changed = new Set<Node>();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) changed.add(lineOf(target));
  });
  observer.observe(mirror(), { childList: true, characterData: true, subtree: true });
  editor().focus();
  editor().setSelectionRange(0, 0);
  await userEvent.keyboard('a');
  await vi.waitFor(() => expect(mirror().textContent).toBe(`a${letter}\n`));
  expect([...changed]).toEqual([mirror().firstChild]);
  observer.disconnect();
});

function lineOf(node: Node): Node {
  return node.parentNode === mirror() || !node.parentNode ? node : lineOf(node.parentNode);
}

it('says why the mark under the pointer is one, without saying it aloud', async () => {
  await show(letter, [claim('60 days')]);
  const box = document.querySelector('[data-credence="draft-mark"]')?.getBoundingClientRect();
  const at = editor().getBoundingClientRect();
  if (!box) throw new Error('Nothing is marked.');
  await userEvent.hover(editor(), {
    position: { x: box.left - at.left + 4, y: box.top - at.top + 4 },
  });
  const line = document.querySelector('[role="status"]');
  await vi.waitFor(() => expect(line?.textContent).toContain('No source was found for this.'));
  expect(line?.getAttribute('aria-live')).toBe('off');
});
