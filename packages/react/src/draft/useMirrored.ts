'use client';
import { useCallback, useEffect } from 'react';
import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';

/** Keeps `frame` over the inside of the editor, and the `text` in it wrapped and scrolled as the editor's own. */
export function useMirrored(
  getArea: () => HTMLTextAreaElement | null,
  frame: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
): void {
  const place = useCallback(() => {
    const editor = getArea();
    if (editor && frame.current && text.current) lay(editor, frame.current, text.current);
  }, [getArea, frame, text]);
  // What is typed can change the editor's size, its scroll bar and its direction.
  useIsomorphicLayoutEffect(place);
  // Syncs with what moves or scrolls the editor without a key.
  useEffect(() => {
    const editor = getArea();
    if (!editor) return;
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(place);
    observer?.observe(editor);
    if (editor.parentElement) observer?.observe(editor.parentElement);
    editor.addEventListener('scroll', place, { passive: true });
    addEventListener('resize', place);
    return () => {
      observer?.disconnect();
      editor.removeEventListener('scroll', place);
      removeEventListener('resize', place);
    };
  }, [getArea, place]);
}

/** All that decides where a line of a text area ends and where its characters stand. */
const copied = [
  ...['direction', 'unicode-bidi', 'writing-mode', 'text-align', 'text-indent', 'text-transform'],
  ...['font-family', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style', 'font-weight'],
  ...['font-kerning', 'font-optical-sizing', 'font-feature-settings', 'font-variation-settings'],
  ...['font-variant-caps', 'font-variant-east-asian', 'font-variant-ligatures'],
  ...['font-variant-numeric', 'letter-spacing', 'word-spacing', 'line-height', 'tab-size'],
  ...['line-break', 'word-break', 'overflow-wrap', 'white-space', 'hyphens', 'text-rendering'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
] as const;

function lay(editor: HTMLTextAreaElement, frame: HTMLElement, text: HTMLElement): void {
  const look = getComputedStyle(editor);
  for (const name of copied) text.style.setProperty(name, look.getPropertyValue(name));
  const { width, height } = innerSize(editor, look);
  setPixels(frame, 'width', width);
  setPixels(frame, 'height', height);
  setPixels(text, 'width', width);
  text.style.translate = `${-editor.scrollLeft}px ${-editor.scrollTop}px`;
  const to = editor.getBoundingClientRect();
  frame.style.translate = '0px';
  const from = frame.getBoundingClientRect();
  // Where the page is scaled, rectangles are too, lengths are not.
  const scale = to.width / editor.offsetWidth || 1;
  const right = (to.left - from.left) / scale + editor.clientLeft;
  const down = (to.top - from.top) / scale + editor.clientTop;
  frame.style.translate = `${right}px ${down}px`;
}

/** The inside of the editor without borders and scroll bars, in fractions of pixels, which whole numbers such as `clientWidth` round. */
function innerSize(editor: HTMLElement, look: CSSStyleDeclaration) {
  const across = bordersOf(look, 'left', 'right');
  const along = bordersOf(look, 'top', 'bottom');
  const isWhole = look.boxSizing === 'border-box';
  const bar = Math.max(0, Math.round(editor.offsetWidth - editor.clientWidth - across));
  const width = isWhole ? Number.parseFloat(look.width) - across - bar : editor.clientWidth;
  return { width: width || editor.clientWidth, height: editor.offsetHeight - along };
}

function bordersOf(look: CSSStyleDeclaration, ...sides: readonly string[]): number {
  const widths = sides.map((side) =>
    Number.parseFloat(look.getPropertyValue(`border-${side}-width`)),
  );
  return widths.reduce((sum, width) => sum + (width || 0), 0);
}

function setPixels(element: HTMLElement, name: 'width' | 'height', pixels: number): void {
  element.style[name] = `${pixels}px`;
}
