import { act } from 'react';
import fc from 'fast-check';
import { cleanup, render } from '@testing-library/react';
import { createDraft } from '@credence-ui/draft';
import { afterEach, expect, it } from 'vitest';
import { Draft } from './index.ts';
import '../styles.css';

afterEach(cleanup);

const draft = createDraft({ id: 'd', original: 'Hello.' });

function show(text: string): HTMLTextAreaElement {
  act(() => draft.edit(text));
  const editor = document.querySelector('textarea');
  if (!editor) throw new Error('There is no editor.');
  return editor;
}

function renderEditor(): void {
  render(
    <Draft.Root draft={draft}>
      <Draft.Editor />
    </Draft.Root>,
  );
}

/** The direction that the browser gives to a paragraph of its own. */
function directionOf(paragraph: string): string {
  const element = document.createElement('textarea');
  element.dir = 'auto';
  element.value = paragraph;
  document.body.append(element);
  const { direction } = getComputedStyle(element);
  element.remove();
  return direction;
}

it.each([
  ['words from left to right', 'Your refund.\n\n退款', 'ltr', 'isolate'],
  ['nothing', '', 'ltr', 'isolate'],
  ['words from right to left', 'שלום', 'rtl', 'plaintext'],
  ['a second paragraph from right to left', 'Hello.\nمرحبا', 'ltr', 'plaintext'],
  ['a sign above U+FFFF', '𞤀𞤁', 'rtl', 'plaintext'],
  ['an override', '\u202eabc', 'ltr', 'plaintext'],
])('lays out %s as the browser would', (_, text, direction, unicodeBidi) => {
  renderEditor();
  expect(getComputedStyle(show(text))).toMatchObject({ direction, unicodeBidi });
});

const sign = fc.oneof(
  fc.constantFrom('\n', ' ', '1', '-', 'a', 'é', '漢', 'א', 'ع', 'ߊ', '𐤀', '𞤀', '\u200f', '\u2067'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);

it('spares the browser its search only where each paragraph runs from left to right', () => {
  renderEditor();
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const editor = show(signs.join(''));
      const directions = editor.value.split('\n').map(directionOf);
      if (directions.includes('rtl')) expect(editor).toHaveAttribute('data-bidi');
      expect(getComputedStyle(editor).direction).toBe(directionOf(editor.value));
    }),
    { numRuns: 300 },
  );
});
