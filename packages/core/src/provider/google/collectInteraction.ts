import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { consulted, distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/**
 * Collects an interaction, from its events or from the whole. An output is told apart by its index; the finished
 * interaction replaces what came of it before.
 */
export function collectInteraction(): Collector {
  let id: string | null = null;
  const seen = new Set<string>();
  const outputs = new Map<number, Output>();
  const outputOf = (event: unknown): Output => {
    const index = numberAt(event, 'index') ?? 0;
    const output = outputs.get(index) ?? createOutput();
    outputs.set(index, output);
    return output;
  };
  const takeWhole = (interaction: unknown): boolean => {
    const list = at(interaction, 'outputs') ?? at(interaction, 'steps');
    if (!Array.isArray(list) && stringAt(interaction, 'object') !== 'interaction') return false;
    id ??= stringAt(interaction, 'id') ?? null;
    for (const [index, output] of listAt(list).entries()) outputOf({ index }).replace(output);
    return true;
  };
  const takeEvent = (event: unknown, type: string): boolean => {
    if (type.startsWith('interaction.')) takeWhole(at(event, 'interaction'));
    else if (isRepeated(event, seen)) return true;
    else if (/^(content|step)\.start$/.test(type)) {
      outputOf(event).open(at(event, 'content') ?? at(event, 'step'));
    } else if (/^(content|step)\.delta$/.test(type)) outputOf(event).extend(at(event, 'delta'));
    return /^(interaction|content|step)\./.test(type);
  };
  return {
    take(event) {
      const type = stringAt(event, 'event_type') ?? stringAt(event, 'type');
      return type === undefined ? takeWhole(event) : takeEvent(event, type);
    },
    gathered: () => gather(id, outputs),
  };
}

/** Events of an interaction have ids by which a stream is resumed. */
function isRepeated(event: unknown, seen: Set<string>): boolean {
  const id = stringAt(event, 'event_id');
  if (id === undefined || id === '') return false;
  const isKnown = seen.has(id);
  seen.add(id);
  return isKnown;
}

function gather(id: string | null, found: ReadonlyMap<number, Output>): Gathered {
  const outputs = [...found].sort(([a], [b]) => a - b);
  const blocks = outputs.flatMap(([index, { texts }]) =>
    texts.map((text, content) => ({ id: `${index}.${content}`, ...text })),
  );
  const citations = blocks.flatMap(({ id, annotations }) =>
    annotations.flatMap((annotation) => annotationCitation(annotation, id) ?? []),
  );
  const sources = outputs.flatMap(([, output]) => output.sources);
  return {
    id,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...citations, ...consulted(sources, citations)],
    evidence: { passages: distinctPassages(sources) },
  };
}

/** A citation of an interaction. It looks like one of OpenAI's, and counts UTF-8 bytes. */
function annotationCitation(annotation: unknown, block: string): RawCitation | null {
  const source = sourceOf(annotation);
  if (Object.keys(source).length === 0) return null;
  return { source, place: placeOf(annotation, block) };
}

function placeOf(annotation: unknown, block: string): Place {
  const end = numberAt(annotation, 'end_index');
  if (end === undefined) return { kind: 'none', reason: 'The provider gives no offsets for it.' };
  const start = numberAt(annotation, 'start_index') ?? 0;
  return { kind: 'span', block, start, end, unit: 'utf8' };
}

/** First versions of the interface put a title or an address into `source`. */
function sourceOf(annotation: unknown): RawSource {
  const named = wordsAt(annotation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(annotation, 'title') ?? wordsAt(annotation, 'name'),
    file: wordsAt(annotation, 'file_name') ?? (isAddress ? undefined : named),
    url:
      wordsAt(annotation, 'url') ??
      wordsAt(annotation, 'document_uri') ??
      (isAddress ? named : undefined),
    page: numberAt(annotation, 'page_number'),
  });
}

/** One output, or step, of an interaction as far as it has come. */
interface Output {
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
interface OutputText {
  readonly text: string;
  readonly annotations: readonly unknown[];
}

/** An empty output. */
function createOutput(): Output {
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

/** What a search, fetch or file search of an interaction found. */
function resultSources(output: unknown): RawSource[] {
  if (!stringAt(output, 'type')?.endsWith('_result')) return [];
  return listAt(output, 'result').flatMap((item) => {
    const source = given({
      title: wordsAt(item, 'title') ?? wordsAt(item, 'name'),
      file: wordsAt(item, 'file_name'),
      url: wordsAt(item, 'url') ?? wordsAt(item, 'document_uri'),
      text: wordsAt(item, 'text'),
    });
    return Object.keys(source).length > 0 ? source : [];
  });
}
