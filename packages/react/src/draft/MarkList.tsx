'use client';
import { useEffect, useMemo, useRef } from 'react';
import { numberOn } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { shiftMarks } from '@credence-ui/draft/marks';
import type { Mark } from '@credence-ui/draft/marks';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';
import { useStore } from '../internals/useStore.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { draftListMessages } from '../provider/messages/draftList.ts';
import { SourceOpener, SourceTitle } from '../source/SourceOpener.tsx';
import { useSourceLink, useSourceOpened } from '../source/sourceLink.ts';
import type { EditorHandle, MarkBoard } from './markBoard.ts';
import { sayMark } from './markWords.ts';
import type { MarkWords } from './markWords.ts';
import { useDraftParts } from './DraftContext.ts';
import { useDraftMarks } from './useDraftMarks.ts';
import type { MarkSources } from './useDraftMarks.ts';
import { useSettled } from './useSettled.ts';

/** The line that says why the mark in hand is one, and the list of all marks; their places are drawn by the editor. */
export function MarkList(props: MarkList.Props) {
  const { citations, defaultOpen, onOpenSource, onSourceOpened } = props;
  const { board } = useDraftParts('Marks');
  const { here } = useStore(board);
  const messages = useWords(draftListMessages);
  const all = useSaidMarks(props);
  const list = useFollowed(board);
  const onFollow = useSourceOpened(onSourceOpened);
  if (all.length === 0) return null;
  const inHand = all.find(({ mark }) => mark.id === here?.id);
  return (
    <>
      <p
        data-credence="draft-mark-line"
        role="status"
        // What the pointer passes over is seen; only what a key came to is said.
        aria-live={here?.by === 'pointer' ? 'off' : 'polite'}
      >
        {inHand && (
          <>
            <strong>{inHand.label}</strong> {inHand.reason}{' '}
            {sourceOf(inHand.mark, citations) && messages.draftMarkSource}
          </>
        )}
      </p>
      <details open={defaultOpen}>
        <summary data-credence="draft-marks-summary">
          {messages.draftMarksCount(all.length)}
        </summary>
        <ul ref={list} data-credence="draft-marks-list">
          {all.map((said) => (
            <MarkEntry
              key={said.mark.id}
              {...{ said, onOpenSource, onFollow }}
              source={sourceOf(said.mark, citations)}
              onPress={() => selectIn(board.getEditor(), said.mark)}
            />
          ))}
        </ul>
      </details>
    </>
  );
}

export declare namespace MarkList {
  interface Props extends MarkSources {
    defaultOpen: boolean;
    onOpenSource: ((citation: Citation) => void) | undefined;
    onSourceOpened: ((citation: Citation) => void) | undefined;
  }
}

interface SaidMark extends MarkWords {
  readonly mark: Mark;
}

/** The marks on the text, with their words; the editor, which draws them key by key, is told of them. */
function useSaidMarks(sources: MarkSources): readonly SaidMark[] {
  const { draft, board } = useDraftParts('Marks');
  const { current, original } = useSettled(draft);
  const drafted = useWords(draftListMessages);
  const answered = useWords(answerMessages);
  const found = useDraftMarks(sources);
  // The editor, which draws them, is another part; it does so in the same frame.
  useIsomorphicLayoutEffect(() => board.show(found), [board, found]);
  useEffect(() => () => board.show(null), [board]);
  const { content = original, citations } = sources;
  const entries = useMemo(() => numberOn(null, content, citations).byId, [content, citations]);
  return useMemo(() => {
    const messages = { ...drafted, ...answered };
    const marks = found ? shiftMarks(found.marks, found.text, current) : [];
    return marks.map((mark) => ({ mark, ...sayMark(mark, messages, entries) }));
  }, [found, current, drafted, answered, entries]);
}

/** The list, whose ways to a source the editor's key takes too. */
function useFollowed(board: MarkBoard) {
  const list = useRef<HTMLUListElement>(null);
  // Syncs with the key that is pressed in the editor.
  useEffect(() => {
    board.setFollow((id) => wayOf(list.current, id)?.click());
    return () => board.setFollow(null);
  }, [board]);
  return list;
}

/** The first of a claim's sources that is known. */
function sourceOf(mark: Mark, citations: readonly Citation[]): Citation | null {
  if (mark.kind !== 'claim') return null;
  return citations.find(({ id }) => mark.citationIds.includes(id)) ?? null;
}

/** What opens the source of an entry. */
function wayOf(list: HTMLElement | null, id: string): HTMLElement | null {
  const entries = [...(list?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
  const entry = entries.find(({ dataset }) => dataset['mark'] === id);
  return entry?.querySelector<HTMLElement>('[data-credence="citation-open"]') ?? null;
}

/** Selects a mark's words, then focuses, which scrolls to what is selected. */
function selectIn(editor: EditorHandle | null, { start, end }: Mark): void {
  editor?.setSelectionRange(start, end);
  editor?.focus();
}

function MarkEntry({ said, source, onPress, onOpenSource, onFollow }: MarkEntry.Props) {
  const { mark, label, reason } = said;
  return (
    <li data-credence="draft-mark-entry" data-kind={mark.kind} data-mark={mark.id}>
      <button type="button" data-credence="draft-mark-button" onClick={onPress}>
        <strong>{label}</strong> <bdi>{mark.words}</bdi>
      </button>{' '}
      <span>{reason}</span>{' '}
      {source && <MarkSource citation={source} viewer={onOpenSource} onFollow={onFollow} />}
    </li>
  );
}

declare namespace MarkEntry {
  interface Props {
    said: SaidMark;
    source: Citation | null;
    onPress: () => void;
    onOpenSource: ((citation: Citation) => void) | undefined;
    onFollow: (citation: Citation) => void;
  }
}

function MarkSource(props: Omit<SourceOpener.Props, 'children' | 'name'>) {
  const { href } = useSourceLink(props.citation);
  const title = <SourceTitle citation={props.citation} />;
  if (!props.viewer && href === null) return title;
  return <SourceOpener {...props}>{title}</SourceOpener>;
}
