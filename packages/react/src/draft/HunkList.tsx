'use client';
import { Fragment, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { DraftSnapshot } from '@credence-ui/draft';
import type { Hunk } from '@credence-ui/draft/changes';
import { useWords } from '../provider/CredenceContext.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import type { DraftListMessages } from '../provider/messages/draftList.ts';
import { useDraftParts, usePhase } from './DraftContext.ts';
import { isUnderWay } from './draftStep.ts';
import { useHeldChange } from './useHeldChange.ts';
import { useHunks } from './useHunks.ts';

/**
 * The text with its changes, each with a button that takes it back. One stop of the Tab key: arrows go from change to change, Enter and
 * Space toggle one, Ctrl or Cmd with Z and Y go through what was done.
 */
export function HunkList({ compared }: HunkList.Props) {
  const { edit } = useDraftParts('Changes');
  const messages = useWords(draftListMessages);
  const { original, text, hunks, off, toggle, undo, redo } = useHunks(compared);
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const pieces = useMemo(() => piecesOf(original, hunks), [original, hunks]);
  const setInHand = useHeldChange({ hunks, off, text });
  const busy = isUnderWay(usePhase());
  const put = (text: string | null) => {
    if (text !== null && !busy) edit(text);
  };
  const goTo = (index: number) => {
    const buttons = list.current?.querySelectorAll('button');
    buttons?.item(Math.max(0, Math.min(hunks.length - 1, index))).focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = actOf(event, getComputedStyle(event.currentTarget).direction);
    if (!act) return;
    event.preventDefault();
    if (act === 'undo' || act === 'redo') put(act === 'undo' ? undo() : redo());
    else goTo({ first: 0, last: hunks.length - 1, next: stop + 1, previous: stop - 1 }[act]);
  };
  return (
    <div ref={list} dir="auto">
      {pieces.map(({ hunk, equal }, index) => (
        <Fragment key={hunk?.id ?? 'end'}>
          {equal}
          {hunk && (
            <HunkPiece
              hunk={hunk}
              isOff={off.has(hunk.id)}
              isStop={index === Math.min(stop, hunks.length - 1)}
              busy={busy}
              messages={messages}
              onFocus={() => {
                setStop(index);
                setInHand(hunk.id);
              }}
              onBlur={() => setInHand(null)}
              onKeyDown={onKeyDown}
              onToggle={() => put(toggle(hunk))}
            />
          )}
        </Fragment>
      ))}
    </div>
  );
}

export declare namespace HunkList {
  interface Props {
    /** The draft as it is compared, which may lag behind the keys. */
    compared: DraftSnapshot;
  }
}

/** One change: what went, what came, and the button that takes it back or brings it back. */
function HunkPiece({ hunk, isOff, isStop, busy, messages, ...acts }: HunkPiece.Props) {
  const { kind, removed, inserted } = hunk;
  const { onFocus, onBlur, onKeyDown, onToggle } = acts;
  const name = messages.draftHunk(kind, removed.trim(), inserted.trim());
  return (
    <span data-credence="draft-hunk" data-kind={kind} data-off={isOff ? '' : undefined}>
      {removed !== '' && <del>{removed}</del>}
      {inserted !== '' && <ins>{inserted}</ins>}
      <button
        type="button"
        data-credence="draft-hunk-toggle"
        tabIndex={isStop ? 0 : -1}
        aria-disabled={busy || undefined}
        aria-label={isOff ? messages.draftHunkBack(name) : messages.draftHunkOff(name)}
        onFocus={onFocus}
        onBlur={onBlur}
        onKeyDown={onKeyDown}
        onClick={onToggle}
      >
        <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
          <path d={isOff ? redoIcon : undoIcon} />
        </svg>
      </button>
    </span>
  );
}

declare namespace HunkPiece {
  interface Props {
    hunk: Hunk;
    isOff: boolean;
    /** Whether the Tab key stops here. */
    isStop: boolean;
    /** True while the text is sent and afterwards. */
    busy: boolean;
    messages: DraftListMessages;
    onFocus: () => void;
    onBlur: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onToggle: () => void;
  }
}

const undoIcon = 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3';
const redoIcon = 'M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 10h3';

interface Piece {
  /** What stands before the change and is the same in both texts. */
  readonly equal: string;
  /** `null` for the end of the text. */
  readonly hunk: Hunk | null;
}

function piecesOf(original: string, hunks: readonly Hunk[]): readonly Piece[] {
  const pieces: Piece[] = hunks.map((hunk, index) => ({
    equal: original.slice(hunks[index - 1]?.before.end ?? 0, hunk.before.start),
    hunk,
  }));
  return [...pieces, { equal: original.slice(hunks.at(-1)?.before.end ?? 0), hunk: null }];
}

type Act = 'undo' | 'redo' | 'first' | 'last' | 'next' | 'previous';

function actOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent, dir: string): Act | null {
  if (ctrlKey || metaKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' ? 'redo' : null;
  }
  const [ahead, back] = dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === ahead || key === 'ArrowDown') return 'next';
  if (key === back || key === 'ArrowUp') return 'previous';
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : null;
}
