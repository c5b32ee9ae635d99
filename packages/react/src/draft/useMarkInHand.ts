'use client';
import { useEffect } from 'react';
import type { Mark } from '@credence-ui/draft/marks';
import { useEventCallback } from '../internals/useKept.ts';
import type { MarkBoard } from './markBoard.ts';

/** An editor with marks in it, as a person moves about in it. */
interface MarkedEditor {
  readonly board: MarkBoard;
  readonly marks: readonly Mark[];
  /** The element that has the keys and the pointer; its identity tells editors apart. */
  readonly getArea: () => HTMLElement | null;
  /** The element in which the marks are drawn. */
  readonly getText: () => HTMLElement | null;
  /** Where the caret is, -1 for nowhere. */
  readonly getCaret: () => number;
}

/** Tells the board which mark the caret or the pointer is in; Alt with Enter goes to the source of the one at the caret. */
export function useMarkInHand({ board, marks, getArea, getText, getCaret }: MarkedEditor): void {
  const atCaret = (): string | null => markAt(marks, getCaret());
  const noteCaret = useEventCallback((by: 'key' | 'pointer') => {
    const id = atCaret();
    board.point(id === null ? null : { id, by });
  });
  const noteKey = useEventCallback(({ key }: KeyboardEvent) => {
    if (movesCaret(key)) noteCaret('key');
  });
  const notePointer = useEventCallback(({ clientX, clientY }: PointerEvent) => {
    const text = getText();
    const id = text && markUnder(text, clientX, clientY);
    if (id) board.point({ id, by: 'pointer' });
    else noteCaret('pointer');
  });
  const follow = useEventCallback((event: KeyboardEvent) => {
    const id = event.altKey && event.key === 'Enter' ? atCaret() : null;
    if (id === null) return;
    event.preventDefault();
    board.follow(id);
  });
  // Syncs with the caret and the pointer, which an editor has for itself.
  useEffect(() => {
    const editor = getArea();
    const press = (): void => noteCaret('pointer');
    const leave = (): void => board.point(null);
    editor?.addEventListener('keyup', noteKey);
    editor?.addEventListener('keydown', follow);
    editor?.addEventListener('pointermove', notePointer);
    editor?.addEventListener('click', press);
    editor?.addEventListener('blur', leave);
    return () => {
      editor?.removeEventListener('keyup', noteKey);
      editor?.removeEventListener('keydown', follow);
      editor?.removeEventListener('pointermove', notePointer);
      editor?.removeEventListener('click', press);
      editor?.removeEventListener('blur', leave);
    };
  }, [board, getArea, noteKey, follow, notePointer, noteCaret]);
}

function movesCaret(key: string): boolean {
  return /^(?:Arrow|Home|End|Page)/.test(key);
}

/** The innermost mark at a place of the text: of those that hold it, the one that begins last. */
function markAt(marks: readonly Mark[], place: number): string | null {
  return marks.findLast(({ start, end }) => start <= place && place <= end)?.id ?? null;
}

/** The innermost mark that is drawn at a point of the window. */
function markUnder(text: HTMLElement, x: number, y: number): string | null {
  const drawn = [...text.querySelectorAll<HTMLElement>('[data-mark]')];
  const under = drawn.findLast((element) => [...element.getClientRects()].some(holds(x, y)));
  return under?.dataset['mark'] ?? null;
}

function holds(x: number, y: number) {
  return ({ left, right, top, bottom }: DOMRect): boolean =>
    left <= x && x <= right && top <= y && y <= bottom;
}
