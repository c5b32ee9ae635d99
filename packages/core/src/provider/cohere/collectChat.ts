import type { Token } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';
import { createContent } from './createContent.ts';
import type { Content } from './createContent.ts';
import { gatherChat } from './gatherChat.ts';
import { tokensOf } from './tokensOf.ts';

/** What has come of a chat answer. Contents and citations are told apart by their index. */
export interface Chat {
  id: string | null;
  readonly contents: Map<number, Content>;
  readonly citations: Map<number, unknown>;
  /** As listed: those of hidden thinking may be among them. */
  readonly tokens: Token[];
}

/** Collects a chat answer from its events, or from the whole. */
export function collectChat(): Collector {
  const chat: Chat = { id: null, contents: new Map(), citations: new Map(), tokens: [] };
  return {
    take(event) {
      const type = stringAt(event, 'type');
      if (type === undefined) return takeWhole(chat, event);
      takeEvent(chat, type, event);
      return /^(message|content|citation|tool)-/.test(type);
    },
    gathered: () => gatherChat(chat),
  };
}

function takeEvent(chat: Chat, type: string, event: unknown): void {
  const { citations } = chat;
  const index = numberAt(event, 'index');
  const message = at(event, 'delta', 'message');
  if (type === 'message-start') chat.id ??= stringAt(event, 'id') ?? null;
  if (type === 'content-start') contentOf(chat, index).open(at(message, 'content'));
  if (type === 'content-delta') {
    contentOf(chat, index).extend(at(message, 'content'));
    if (stringAt(message, 'content', 'text') !== undefined) addTokens(chat, at(event, 'logprobs'));
  }
  if (type === 'citation-start') citations.set(index ?? citations.size, at(message, 'citations'));
}

function takeWhole(chat: Chat, payload: unknown): boolean {
  const message = at(payload, 'message');
  const contents = contentsOf(message);
  if (contents === null) return false;
  chat.id ??= stringAt(payload, 'id') ?? null;
  contents.forEach((content, index) => contentOf(chat, index).open(content));
  listAt(message, 'citations').forEach((citation, index) => chat.citations.set(index, citation));
  for (const run of listAt(payload, 'logprobs')) addTokens(chat, run);
  return true;
}

/** An answer may be a plain string. A message that only calls tools has no content. */
function contentsOf(message: unknown): readonly unknown[] | null {
  const content = at(message, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  if (Array.isArray(content)) return content as readonly unknown[];
  return stringAt(message, 'role') === 'assistant' ? [] : null;
}

function contentOf({ contents }: Chat, index = 0): Content {
  const content = contents.get(index) ?? createContent();
  contents.set(index, content);
  return content;
}

function addTokens({ tokens }: Chat, run: unknown): void {
  for (const token of tokensOf(run)) tokens.push(token);
}
