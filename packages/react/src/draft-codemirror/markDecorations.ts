import { StateEffect, StateField } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { markAttributes } from '../draft/drawnMark.ts';
import type { DrawnMark } from '../draft/drawnMark.ts';

/** Draws marks of exactly `text`; of another text, which is already typed on, they are drawn a moment later. */
export function drawMarks(view: EditorView, text: string, marks: readonly DrawnMark[]): void {
  const { state } = view;
  if (state.field(field, false) === undefined || state.doc.toString() !== text) return;
  view.dispatch({ effects: setMarks.of(marks) });
}

const setMarks = /* @__PURE__ */ StateEffect.define<readonly DrawnMark[]>();

const field = /* @__PURE__ */ StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(drawn, { changes, effects }) {
    const set = effects.find((effect) => effect.is(setMarks));
    return set ? decorate(set.value) : drawn.map(changes);
  },
  provide: (drawn) => EditorView.decorations.from(drawn),
});

/** Holds the marks of a text in its editor. */
export const markDecorations: Extension = field;

function decorate(marks: readonly DrawnMark[]): DecorationSet {
  const seen = marks.filter(({ start, end }) => start < end);
  const ranges = seen.map((mark) =>
    Decoration.mark({ attributes: markAttributes(mark) }).range(mark.start, mark.end),
  );
  return Decoration.set(ranges, true);
}

const directed = /* @__PURE__ */ Decoration.line({ attributes: { dir: 'auto' } });

/** Gives each line that is on the page the direction of its own words, as a text area does with its paragraphs. */
export const lineDirections: Extension = /* @__PURE__ */ ViewPlugin.define(
  (view) => {
    const plugin = {
      lines: directLines(view),
      update(update: { docChanged: boolean; viewportChanged: boolean; view: EditorView }) {
        if (update.docChanged || update.viewportChanged) plugin.lines = directLines(update.view);
      },
    };
    return plugin;
  },
  { decorations: ({ lines }) => lines },
);

function directLines({ state, viewport }: EditorView): DecorationSet {
  const lines = [];
  for (let at = viewport.from; at <= viewport.to; at = state.doc.lineAt(at).to + 1)
    lines.push(directed.range(state.doc.lineAt(at).from));
  return Decoration.set(lines);
}
