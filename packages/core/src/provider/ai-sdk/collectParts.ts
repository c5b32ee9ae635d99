import type { Collector } from '../collector.ts';
import { createTokenList } from '../openai/tokenList.ts';
import type { TokenList } from '../openai/tokenList.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { gatherParts } from './gatherParts.ts';
import { createSources } from './sources.ts';
import type { Sources } from './sources.ts';
import { createTexts } from './texts.ts';
import type { Texts } from './texts.ts';

/** What has come of a message: its texts, its sources and its tokens, each in order. */
export interface Message {
  id: string | null;
  readonly texts: Texts;
  readonly sources: Sources;
  readonly tokens: TokenList;
}

/** Collects a message from stream parts, or from the whole of it. */
export function collectParts(): Collector {
  const message: Message = {
    id: null,
    texts: createTexts(),
    sources: createSources(),
    tokens: createTokenList(),
  };
  return {
    take: (event) => (stringAt(event, 'type') === undefined ? takeWhole : takePart)(message, event),
    gathered: () => gatherParts(message),
  };
}

/**
 * A message has `parts`; a result has `steps`, and a step `content`. A list holds parts or messages. A message of the
 * person is read too, since a chat shows both with the same code.
 */
function takeWhole(message: Message, whole: unknown): boolean {
  const parts = partsOf(whole);
  if (parts === null) return false;
  message.id ??= wordsAt(whole, 'id') ?? wordsAt(whole, 'response', 'id') ?? null;
  for (const part of parts) {
    if (stringAt(part, 'type') !== undefined) takePart(message, part);
    else if (isAnswer(part)) takeWhole(message, part);
  }
  return true;
}

/** Of a conversation, only what the assistant said. */
function isAnswer(message: unknown): boolean {
  return (stringAt(message, 'role') ?? 'assistant') === 'assistant';
}

/** Hosts keep the same text under several names; the one with the most about it counts. */
function partsOf(whole: unknown): readonly unknown[] | null {
  const lists = [whole, ...['parts', 'steps', 'content'].map((name) => at(whole, name))];
  const filled = lists.map((list) => listAt(list)).find(({ length }) => length > 0);
  if (filled) return filled;
  const content = at(whole, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return lists.some(Array.isArray) ? [] : null;
}

const known =
  /^(?:step-|start|finish|text|reasoning|source|tool-|dynamic-tool|data-|file|custom|abort|error|message-|response-|model-call|stream-start|raw|ping)/;

function takePart(message: Message, part: unknown): boolean {
  const type = stringAt(part, 'type') ?? '';
  message.id ??= idIn(type, part);
  message.texts.take(type, part);
  message.sources.take(type, part);
  if (type === 'raw') message.tokens.add(tokensIn(at(part, 'rawValue')));
  return known.test(type);
}

function idIn(type: string, part: unknown): string | null {
  if (type === 'start') return wordsAt(part, 'messageId') ?? null;
  return type === 'finish-step' ? (wordsAt(part, 'response', 'id') ?? null) : null;
}

/** The SDK keeps log-probabilities to its raw chunks, which are those of the endpoint. Only the first choice is the answer. */
function tokensIn(chunk: unknown): readonly unknown[] {
  const choice = listAt(chunk, 'choices').find((one) => (numberAt(one, 'index') ?? 0) === 0);
  return listAt(choice, 'logprobs', 'content');
}
