import type { RawSource } from '../../place/place.ts';
import { listAt, stringAt } from '../payload.ts';
import { resultSources } from './resultSources.ts';

/** One output, or step, of an interaction as far as it has come. */
export interface Output {
  readonly texts: readonly OutputText[];
  /** What its search or fetch found. */
  readonly sources: readonly RawSource[];
  /** Takes the output as it starts. It opens once: a repeated start changes nothing. */
  open(output: unknown): void;
  /** Takes more of it. Thought summaries, signatures and arguments are passed over. */
  extend(delta: unknown): void;
  /** Takes the finished output in place of what came before. */
  replace(output: unknown): void;
}

/** Text and what annotates it. */
export interface OutputText {
  readonly text: string;
  readonly annotations: readonly unknown[];
}

/** An empty output. */
export function createOutput(): Output {
  let isOpen = false;
  let before: readonly OutputText[] = [];
  let text = '';
  let annotations: unknown[] = [];
  let sources: RawSource[] = [];
  const open = (output: unknown): void => {
    if (isOpen) return;
    isOpen = true;
    before = textsOf(output);
    sources = [...resultSources(output), ...sources];
  };
  return {
    get texts() {
      return joinLast(before, { text, annotations });
    },
    get sources() {
      return sources;
    },
    open,
    extend(delta) {
      const type = stringAt(delta, 'type');
      if (type === 'text') text += stringAt(delta, 'text') ?? '';
      if (type?.startsWith('text')) {
        for (const annotation of listAt(delta, 'annotations')) annotations.push(annotation);
      }
      for (const source of resultSources(delta)) sources.push(source);
    },
    replace(output) {
      isOpen = false;
      text = '';
      annotations = [];
      sources = [];
      open(output);
    },
  };
}

/** The texts of an output: itself, or the content of a step that the model wrote. */
function textsOf(output: unknown): OutputText[] {
  const type = stringAt(output, 'type');
  if (type === 'model_output') return listAt(output, 'content').flatMap(textsOf);
  if (type !== 'text') return [];
  const text = stringAt(output, 'text') ?? '';
  return [{ text, annotations: listAt(output, 'annotations') }];
}

/** What comes in pieces continues the last text of the start. */
function joinLast(texts: readonly OutputText[], more: OutputText): readonly OutputText[] {
  const last = texts.at(-1);
  if (!last) return more.text === '' && more.annotations.length === 0 ? [] : [more];
  const annotations = [...last.annotations, ...more.annotations];
  return [...texts.slice(0, -1), { text: last.text + more.text, annotations }];
}
