'use client';
import { memo, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { markLines, shiftMarks } from '@credence-ui/draft/marks';
import type { MarkPiece } from '@credence-ui/draft/marks';
import { useStore } from '../internals/useStore.ts';
import { drawnMarks, markAttributes } from './drawnMark.ts';
import type { DrawnMark } from './drawnMark.ts';
import { useDraftContext } from './DraftContext.ts';
import { useMarkInHand } from './useMarkInHand.ts';
import { useMirrored } from './useMirrored.ts';

/**
 * The editor's text once more, unseen but for the lines under its marks: it wraps and scrolls as the text area does, which stays as
 * browsers make it. The part before it in the page is of no size.
 */
export function MarkMirror({ getArea }: MarkMirror.Props) {
  const { snapshot, board } = useDraftContext('Editor');
  const { found, held } = useStore(board);
  const { current } = snapshot;
  const marks = useMemo(
    () => (found ? shiftMarks(found.marks, found.text, current) : none),
    [found, current],
  );
  const lines = useMemo(
    () => markLines(current, drawnMarks(marks, held, current)),
    [current, marks, held],
  );
  const frame = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useMirrored(getArea, frame, text);
  const getCaret = () => getArea()?.selectionStart ?? -1;
  useMarkInHand({ board, marks, getArea, getCaret, getText: () => text.current });
  return (
    <div ref={frame} data-credence="draft-mirror" aria-hidden="true">
      <div ref={text} data-credence="draft-mirror-text">
        {lines.map((pieces, index) => (
          <MirrorLine key={index} pieces={pieces} />
        ))}
        {/* A line break at the end begins a line only where something follows it. */}
        {'\n'}
      </div>
    </div>
  );
}

export declare namespace MarkMirror {
  interface Props {
    /** The text area that it lies over. */
    getArea: () => HTMLTextAreaElement | null;
  }
}

const none: readonly never[] = [];

type DrawnPiece = MarkPiece<DrawnMark>;

/** Drawn again only when its own words or marks are others, so that a key costs one line. */
const MirrorLine = memo(function MirrorLine({ pieces }: MirrorLine.Props) {
  return <span>{pieces.map(({ text, marks }, index) => drawn(marks, text, index))}</span>;
}, drawsAlike);

declare namespace MirrorLine {
  interface Props {
    pieces: readonly DrawnPiece[];
  }
}

/** One element for each mark around the words, so that the line of each is seen. */
function drawn(marks: readonly DrawnMark[], text: string, key: number): ReactNode {
  const [mark, ...inner] = marks;
  if (!mark) return text;
  return (
    <span key={key} {...markAttributes(mark)}>
      {drawn(inner, text, key)}
    </span>
  );
}

function drawsAlike({ pieces: old }: MirrorLine.Props, { pieces }: MirrorLine.Props): boolean {
  return (
    old.length === pieces.length && old.every((piece, index) => sameDrawing(piece, pieces[index]))
  );
}

function sameDrawing(one: DrawnPiece, other: DrawnPiece | undefined): boolean {
  return (
    one.text === other?.text &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark, index) => looksAlike(mark, other.marks[index]))
  );
}

function looksAlike(one: DrawnMark, other: DrawnMark | undefined): boolean {
  if (one.id !== other?.id) return false;
  if (one.kind !== 'claim' || other.kind !== 'claim') return true;
  return one.tone === other.tone && one.stale === other.stale;
}
