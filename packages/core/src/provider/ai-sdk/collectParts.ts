import type { Collector } from '../collector.ts';
import { at, listAt, stringAt, wordsAt } from '../payload.ts';
import { gatherParts } from './gatherParts.ts';
import { createSources } from './sources.ts';
import type { Sources } from './sources.ts';
import { createTexts } from './texts.ts';
import type { Texts } from './texts.ts';

/** What has come of a message: its texts and its sources, each in order. */
export interface Message {
  id: string | null;
  readonly texts: Texts;
  readonly sources: Sources;
}

/** Collects a message from stream parts, or from the whole of it. */
export function collectParts(): Collector {
  const message: Message = { id: null, texts: createTexts(), sources: createSources() };
  return {
    take: (event) => (stringAt(event, 'type') === undefined ? takeWhole : takePart)(message, event),
    gathered: () => gatherParts(message),
  };
}

/** A message has `parts`; a result has `steps`, and a step `content`. A list holds parts or messages. */
function takeWhole(message: Message, whole: unknown): boolean {
  const role = stringAt(whole, 'role') ?? 'assistant';
  const parts = partsOf(whole);
  if (parts === null || role !== 'assistant') return false;
  message.id ??= wordsAt(whole, 'id') ?? wordsAt(whole, 'response', 'id') ?? null;
  for (const part of parts) {
    (stringAt(part, 'type') === undefined ? takeWhole : takePart)(message, part);
  }
  return true;
}

function partsOf(whole: unknown): readonly unknown[] | null {
  const content = at(whole, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  const lists = [whole, at(whole, 'parts'), at(whole, 'steps'), content];
  return lists.some(Array.isArray) ? lists.flatMap((list) => listAt(list)) : null;
}

const known =
  /^(?:step-|start|finish|text|reasoning|source|tool-|dynamic-tool|data-|file|custom|abort|error|message-|response-|model-call|stream-start|raw|ping)/;

function takePart(message: Message, part: unknown): boolean {
  const type = stringAt(part, 'type') ?? '';
  message.id ??= idIn(type, part);
  message.texts.take(type, part);
  message.sources.take(type, part);
  return known.test(type);
}

function idIn(type: string, part: unknown): string | null {
  if (type === 'start') return wordsAt(part, 'messageId') ?? null;
  return type === 'finish-step' ? (wordsAt(part, 'response', 'id') ?? null) : null;
}
