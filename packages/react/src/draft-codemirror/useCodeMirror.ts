'use client';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import {
  history,
  historyKeymap,
  insertNewline,
  isolateHistory,
  standardKeymap,
} from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import type { ChangeSpec, Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { diffWords } from '@credence-ui/draft';
import type { Draft } from '@credence-ui/draft';
import { useEventCallback, useIsomorphicLayoutEffect, useKept } from '../internals/useKept.ts';
import { lineDirections, markDecorations } from './markDecorations.ts';

interface CodeMirrorOptions {
  readonly draft: Draft;
  /** Takes what is typed into the draft. */
  readonly edit: (text: string) => void;
  readonly extensions: Extension | undefined;
  readonly readOnly: boolean;
  /** On the element that is typed in. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** CodeMirror over a draft, which stays the truth: what is typed goes there, and what else changes it comes here. `null` before the first effect. */
export function useCodeMirror(
  host: RefObject<HTMLElement | null>,
  { draft, edit, extensions, readOnly, attributes }: CodeMirrorOptions,
): EditorView | null {
  const [view, setView] = useState<EditorView | null>(null);
  const type = useEventCallback(edit);
  const first = useRef(extensions);
  // Syncs with the editor in the host: one for each draft, so that no undo brings back another draft's words.
  useIsomorphicLayoutEffect(() => {
    if (!host.current) return undefined;
    const opened = open(host.current, draft, [first.current ?? [], typing(draft, type)]);
    setView(opened);
    const leave = draft.subscribe(() => takeIn(opened, draft.getSnapshot().current));
    return () => {
      leave();
      opened.destroy();
    };
  }, [host, draft, type]);
  const kept = useKept(attributes);
  // Syncs with what a person may do in it, and with what it is called.
  useIsomorphicLayoutEffect(() => {
    view?.dispatch({ effects: changing.reconfigure(changeable(readOnly, kept)) });
  }, [view, readOnly, kept]);
  return view;
}

const changing = /* @__PURE__ */ new Compartment();

function open(parent: HTMLElement, draft: Draft, extensions: Extension): EditorView {
  const { current } = draft.getSnapshot();
  return new EditorView({ parent, doc: current, extensions: [extensions, prose()] });
}

/** Hands on what the editor holds and the draft does not. */
function typing(draft: Draft, edit: (text: string) => void): Extension {
  return EditorView.updateListener.of(({ docChanged, state }) => {
    const text = docChanged ? state.doc.toString() : null;
    if (text !== null && text !== draft.getSnapshot().current) edit(text);
  });
}

/** Brings the editor to a text that came from elsewhere, word by word, so that the caret stays where it is; one step of undo. */
function takeIn(view: EditorView, text: string): void {
  const held = view.state.doc.toString();
  if (held === text) return;
  const changes = diffWords(held, text).flatMap(({ kind, before, after }): ChangeSpec[] => {
    const insert = text.slice(after.start, after.end);
    return kind === 'equal' ? [] : [{ from: before.start, to: before.end, insert }];
  });
  view.dispatch({ changes, annotations: isolateHistory.of('full') });
}

/** An editor of plain prose, which Tab leaves. */
function prose(): Extension {
  return [
    keymap.of([{ key: 'Enter', run: insertNewline }, ...historyKeymap, ...standardKeymap]),
    history(),
    markDecorations,
    changing.of([]),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    lineDirections,
    // Offsets are those of the draft, in which other line breaks may stand; what is pasted comes as a text area takes it.
    EditorState.lineSeparator.of('\n'),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?/g, '\n')),
    plainLook,
  ];
}

function changeable(readOnly: boolean, attributes: CodeMirrorOptions['attributes']): Extension {
  return [
    EditorState.readOnly.of(readOnly),
    EditorView.contentAttributes.of({ ...typedIn, ...attributes }),
  ];
}

const typedIn = {
  'data-credence': 'draft-codemirror-text',
  dir: 'auto',
  spellcheck: 'true',
  autocorrect: 'on',
  autocapitalize: 'sentences',
};

// CodeMirror's own rules are in no layer, so that only its themes take them back; the style sheet does the rest.
const plainLook = /* @__PURE__ */ EditorView.theme({
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: '0', minBlockSize: '4lh', caretColor: 'currentColor' },
  '.cm-line': { padding: '0' },
});
