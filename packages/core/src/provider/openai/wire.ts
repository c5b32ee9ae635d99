import { readersOf } from '../collector.ts';
import type { Collector, ProviderReaders } from '../collector.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { createTokenList } from '../tokens.ts';
import { collectChat } from './chat.ts';
import { createOutput } from './output.ts';
import type { Output } from './output.ts';

/** The readers of a provider that speaks OpenAI's formats and nothing else. */
export function openAiWire(provider: string): ProviderReaders {
  return readersOf({ provider, fields: openAiFields, collect: openAiCollectors });
}

/** The fields by which OpenAI's formats are known. */
export const openAiFields = ['output', 'choices', 'generated_text'] as const;

/** A collector for each of OpenAI's formats: Responses, Chat Completions, threads, and what text-generation and local
 * servers send. */
export function openAiCollectors(): readonly Collector[] {
  return [collectResponses(), collectChat(), collectGeneration(), collectThread(), collectLocal()];
}

/** Collects what Ollama sends without OpenAI's format: `response` or `message` beside `done`, whole or in pieces. */
function collectLocal(): Collector {
  let text = '';
  return {
    take(event) {
      const piece = stringAt(event, 'response') ?? stringAt(event, 'message', 'content');
      if (piece === undefined || typeof at(event, 'done') !== 'boolean') return false;
      text += piece;
      return true;
    },
    gathered: () => ({ id: null, blocks: [{ id: 'local', text }], citations: [] }),
  };
}

const id = 'generated';

/** Collects what a text-generation server of Hugging Face sends: `generated_text` and tokens, whole or streamed. */
function collectGeneration(): Collector {
  let text = '';
  let isWhole = false;
  let tokens = createTokenList();
  const takeWhole = (whole: string, details: readonly unknown[]): void => {
    text = whole;
    isWhole = true;
    if (details.length === 0) return;
    tokens = createTokenList();
    tokens.add(details);
  };
  return {
    take(event) {
      const answer = Array.isArray(event) ? at(event, 0) : event;
      const token = at(answer, 'token');
      const whole = stringAt(answer, 'generated_text');
      if (whole === undefined && token === undefined) return false;
      if (token !== undefined) tokens.add([token]);
      if (whole !== undefined) takeWhole(whole, listAt(answer, 'details', 'tokens'));
      else if (!isWhole && at(token, 'special') !== true) text += stringAt(token, 'text') ?? '';
      return true;
    },
    gathered: () => ({
      id: null,
      blocks: [{ id, text }],
      citations: [],
      evidence: { tokens: tokens.visibleIn(text) },
    }),
  };
}

/** Collects the Responses format, whole or streamed. */
function collectResponses(): Collector {
  const output = createOutput();
  const seen = new Set<number>();
  return {
    gathered: output.gathered,
    take(event) {
      const type = stringAt(event, 'type');
      if (type?.startsWith('response.') !== true) return takeWhole(event, output);
      const sequence = numberAt(event, 'sequence_number');
      if (sequence !== undefined && seen.has(sequence)) return true;
      if (sequence !== undefined) seen.add(sequence);
      takeEvent(type, event, output);
      return true;
    },
  };
}

function takeWhole(payload: unknown, output: Output): boolean {
  if (!Array.isArray(at(payload, 'output'))) return stringAt(payload, 'object') === 'response';
  takeResponse(payload, output);
  return true;
}

function takeResponse(response: unknown, output: Output): void {
  output.name(wordsAt(response, 'id'));
  listAt(response, 'output').forEach((item, index) => output.takeItem(index, item));
}

function takeEvent(type: string, event: unknown, output: Output): void {
  const index = numberAt(event, 'output_index') ?? 0;
  const part = numberAt(event, 'content_index') ?? 0;
  switch (type) {
    case 'response.created':
    case 'response.in_progress':
      return output.name(wordsAt(event, 'response', 'id'));
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return takeResponse(at(event, 'response'), output);
    case 'response.output_item.done':
      return output.takeItem(index, at(event, 'item'));
    case 'response.content_part.done':
      return output.takePart(index, part, at(event, 'part'));
    case 'response.output_text.delta':
    case 'response.refusal.delta':
      return output.part(index, part).append({
        text: stringAt(event, 'delta') ?? '',
        logprobs: listAt(event, 'logprobs'),
        sequence: numberAt(event, 'sequence_number'),
      });
    case 'response.output_text.done':
    case 'response.refusal.done':
      return output.part(index, part).complete(textOf(event), listAt(event, 'logprobs'));
    case 'response.output_text.annotation.added':
    case 'response.output_text_annotation.added':
      return output
        .part(index, part)
        .annotate(numberAt(event, 'annotation_index'), at(event, 'annotation'));
    default:
  }
}

function textOf(event: unknown): string {
  return stringAt(event, 'text') ?? stringAt(event, 'refusal') ?? '';
}

/** Collects a message of a thread, as assistants write it: whole, or from its deltas. */
function collectThread(): Collector {
  const output = createOutput();
  let isWhole = false;
  const takeMessage = (message: unknown): void => {
    isWhole = true;
    listAt(message, 'content').forEach((part, place) => {
      output.takePart(0, place, flattened(part));
    });
  };
  const takeDelta = (message: unknown): void => {
    if (isWhole) return;
    for (const content of listAt(message, 'delta', 'content')) {
      const part = output.part(0, numberAt(content, 'index') ?? 0);
      const text = stringAt(content, 'text', 'value') ?? stringAt(content, 'refusal') ?? '';
      part.append({ text, logprobs: [], sequence: undefined });
      for (const one of listAt(content, 'text', 'annotations')) {
        part.annotate(numberAt(one, 'index'), one);
      }
    }
  };
  return {
    take(event) {
      const message = at(event, 'data') ?? event;
      const object = stringAt(message, 'object');
      if (object?.startsWith('thread.') !== true) return false;
      if (!object.startsWith('thread.message')) return true;
      output.name(stringAt(message, 'id'));
      if (object === 'thread.message.delta') takeDelta(message);
      else if (stringAt(message, 'status') !== 'in_progress') takeMessage(message);
      return true;
    },
    gathered: output.gathered,
  };
}

/** A part as the Responses format has it: the words and their annotations beside each other. */
function flattened(part: unknown): unknown {
  if (stringAt(part, 'type') !== 'text') return part;
  const text = stringAt(part, 'text', 'value');
  return { type: 'text', text, annotations: listAt(part, 'text', 'annotations') };
}
