import { emptyResponse } from '../response/response.ts';
import type { AIResponse } from '../response/response.ts';
import { at, listAt, stringAt, wordsAt } from './payload.ts';

/**
 * A turn of a conversation that is not the model's: a person's words as they are, and nothing of what a system or a tool
 * said. `null` for whatever else. A chat may so hand over each of its messages, and nothing is claimed of what no model wrote.
 */
export function readTurn(payload: unknown): AIResponse | null {
  const role = stringAt(payload, 'role') ?? '';
  if (!person.test(role) && !machine.test(role)) return null;
  const content = person.test(role) ? readWords(payload) : '';
  return { ...emptyResponse, id: wordsAt(payload, 'id') ?? null, content };
}

const person = /^(?:user|human)$/i;
const machine = /^(?:system|developer|tool|function|data)$/i;

/** Hosts keep the same words under two names; the first that has any counts. */
function readWords(message: unknown): string {
  const texts = ['parts', 'content'].map((name) => wordsIn(at(message, name)));
  return texts.find((text) => text !== '') ?? '';
}

function wordsIn(content: unknown): string {
  if (typeof content === 'string') return content;
  return listAt(content).map(wordsOfPart).join('');
}

/** A file, a picture or the result of a tool has no words of the person. */
function wordsOfPart(part: unknown): string {
  if (typeof part === 'string') return part;
  if (!/^(?:input_)?text$/.test(stringAt(part, 'type') ?? 'text')) return '';
  return stringAt(part, 'text') ?? stringAt(part, 'text', 'value') ?? '';
}
