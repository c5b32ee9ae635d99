import { expect, it } from 'vitest';
import { payloadsOf } from '../../test/payloadsOf.ts';
import type { AIResponse } from '../response/response.ts';
import * as azure from './azure/index.ts';
import * as mistral from './mistral/index.ts';
import * as openai from './openai/index.ts';
import * as openrouter from './openrouter/index.ts';
import { at, listAt, numberAt, stringAt } from './payload.ts';
import * as perplexity from './perplexity/index.ts';
import * as xai from './xai/index.ts';

const folders = [
  ['openai', openai],
  ['openai-compatible', openai],
  ['huggingface', openai],
  ['azure', azure],
  ['perplexity', perplexity],
  ['openrouter', openrouter],
  ['xai', xai],
  ['mistral', mistral],
] as const;

function recorded(folder: string): Recorded[] {
  return payloadsOf(folder).map(({ name, payload }) => {
    const events = listAt(payload, 'events').map((event) => at(event, 'data'));
    const completed = events.find((event) => stringAt(event, 'type') === 'response.completed');
    return { name, events, whole: at(payload, 'response') ?? at(completed, 'response') };
  });
}

interface Recorded {
  readonly name: string;
  readonly events: readonly unknown[];
  readonly whole: unknown;
}

function streamed({ createReader }: typeof openai, events: readonly unknown[]): AIResponse {
  const reader = createReader();
  for (const event of events) {
    reader.push(event);
    expect(reader.response.confidence).toBeNull();
  }
  return reader.response;
}

it.for(folders)('keeps the exact text of %s, with markers for links', ([folder, { read }]) => {
  for (const { name, whole } of recorded(folder)) {
    if (whole === undefined) continue;
    const response = read(whole);
    expect(response.content, name).toBe(textOf(whole, response));
  }
});

it.for(folders)('reads streams of %s as it reads their end', ([folder, readers]) => {
  for (const { name, whole, events } of recorded(folder)) {
    if (events.length === 0) continue;
    const response = streamed(readers, events);
    const isDelta = (event: unknown) => stringAt(event, 'type')?.endsWith('text.delta') === true;
    const pieces = events.filter(isDelta).map((event) => stringAt(event, 'delta') ?? '');
    const chunks = events.map((event) => stringAt(event, 'choices', 0, 'delta', 'content') ?? '');
    const said = [...pieces, ...chunks].join('');
    if (whole === undefined) expect(response.content, name).toBe(said);
    else {
      const early = events.filter((event) => stringAt(event, 'type') !== 'response.completed');
      expect(response, name).toEqual(readers.read(whole));
      const isCut = early.length < events.length;
      const cut = isCut ? { ...response, finish: undefined } : response;
      expect(streamed(readers, early), name).toEqual(cut);
    }
  }
});

it.for(folders)('places the citations of %s or says why not', ([folder, readers]) => {
  for (const { name, whole, events } of recorded(folder)) {
    const { content, citations } =
      whole === undefined ? streamed(readers, events) : readers.read(whole);
    for (const { span, anchor, reason } of citations) {
      const isPlaced = anchor === 'exact' || anchor === 'requoted';
      const words = content.slice(span?.start, span?.end).trim();
      expect(isPlaced ? words : reason, name).toBeTruthy();
    }
    const offsets = annotationsOf(whole).filter((one) => (numberAt(one, 'end_index') ?? 0) > 0);
    const exact = new Set(citations.flatMap((one) => (one.anchor === 'exact' ? one.source : [])));
    for (const one of offsets) {
      const source = stringAt(one, 'title') ?? stringAt(one, 'filename');
      expect(exact.has(source ?? ''), `${name} ${source}`).toBe(true);
    }
  }
});

/** The visible text, each link that is annotated replaced by the marker of the citation that has its address. */
function textOf(whole: unknown, { citations }: AIResponse): string {
  return partsOf(whole)
    .map(({ text, annotations }) =>
      annotations.reduceRight<string>((before, annotation) => {
        const body = at(annotation, 'url_citation') ?? annotation;
        const start = numberAt(body, 'start_index') ?? 0;
        const end = numberAt(body, 'end_index') ?? 0;
        const characters = Array.from(before);
        const url = stringAt(body, 'url') ?? 'none';
        if (!characters.slice(start, end).join('').includes(`](${url})`)) return before;
        const id = citations.find((citation) => citation.url === url)?.id;
        return [...characters.slice(0, start), `[${id}]`, ...characters.slice(end)].join('');
      }, text),
    )
    .join('');
}

function partsOf(whole: unknown): { text: string; annotations: readonly unknown[] }[] {
  const chat = at(whole, 'choices', 0, 'message');
  const contents = listAt(whole, 'output').flatMap((item) => listAt(item, 'content'));
  return [
    { text: stringAt(chat, 'content') ?? '', annotations: listAt(chat, 'annotations') },
    { text: stringAt(at(whole, 0), 'generated_text') ?? '', annotations: [] },
    ...contents
      .filter((part) => stringAt(part, 'type') === 'output_text')
      .map((part) => ({
        text: stringAt(part, 'text') ?? '',
        annotations: listAt(part, 'annotations'),
      })),
  ];
}

function annotationsOf(whole: unknown): readonly unknown[] {
  return partsOf(whole).flatMap(({ annotations }) =>
    annotations.map((annotation) => at(annotation, 'url_citation') ?? annotation),
  );
}
