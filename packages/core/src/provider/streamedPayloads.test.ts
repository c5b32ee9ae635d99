import { expect, it } from 'vitest';
import { payloadsOf } from '../../test/payloadsOf.ts';
import type { AIResponse } from '../response/response.ts';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import { at, listAt, stringAt } from './payload.ts';

const readers = { 'ai-sdk-v7': aiSdk, anthropic, bedrock, cohere, google };
type Name = keyof typeof readers;
const names: readonly Name[] = ['ai-sdk-v7', 'anthropic', 'bedrock', 'cohere', 'google'];

it.for(names)('ends a stream of %s with what the whole payload gives', (name) => {
  for (const { name: file, payload: recorded } of payloadsOf(name)) {
    const events = eventsOf(recorded);
    if (!events) continue;
    const whole = readers[name].read(wholes[name](recorded, events));
    expect(streamed(name, events), file).toEqual(whole);
  }
});

function eventsOf(recorded: unknown): readonly unknown[] | null {
  const chunks = at(recorded, 'uiMessageChunks') ?? at(recorded, 'events');
  if (!Array.isArray(chunks)) return null;
  return chunks.map((chunk: unknown) => at(chunk, 'data') ?? chunk);
}

function streamed(name: Name, events: readonly unknown[]): AIResponse {
  const reader = readers[name].createReader();
  for (const event of events) reader.push(event);
  return reader.response;
}

/** The whole payload that a provider would have sent in place of the events. */
const wholes: Record<Name, (recorded: unknown, events: readonly unknown[]) => unknown> = {
  'ai-sdk-v7': (recorded, events) => ({
    ...(at(recorded, 'uiMessage') as object),
    finishReason: lastOf(events, 'finishReason'),
  }),
  anthropic: (_, events) => ({
    id: stringAt(events[0], 'message', 'id'),
    stop_reason: lastOf(events, 'delta', 'stop_reason'),
    content: byIndex(events, 'index').map((ofBlock) => ({
      ...(at(ofBlock[0], 'content_block') as object),
      text: joined(ofBlock, 'delta', 'text'),
      citations: ofBlock.flatMap((event) => at(event, 'delta', 'citation') ?? []),
    })),
  }),
  bedrock: (_, events) => {
    const content = byIndex(events, 'contentBlockIndex').map((ofBlock) => {
      const text = joined(ofBlock, 'delta', 'text');
      const citations = ofBlock.flatMap((event) => at(event, 'delta', 'citation') ?? []);
      return citations.length > 0
        ? { citationsContent: { content: [{ text }], citations } }
        : { text };
    });
    const stopReason = lastOf(events, 'messageStop', 'stopReason') ?? lastOf(events, 'stopReason');
    return { stopReason, output: { message: { role: 'assistant', content } } };
  },
  cohere: (_, events) => ({
    id: stringAt(events[0], 'id'),
    finish_reason: lastOf(events, 'delta', 'finish_reason'),
    message: {
      content: [{ type: 'text', text: joined(events, 'delta', 'message', 'content', 'text') }],
      citations: events
        .filter((event) => stringAt(event, 'type') === 'citation-start')
        .map((event) => at(event, 'delta', 'message', 'citations')),
    },
  }),
  google: (_, events) => {
    const candidates = events.flatMap((event) => listAt(event, 'candidates'));
    const parts = candidates.flatMap((candidate) => listAt(candidate, 'content', 'parts'));
    const { length } = events;
    const last = at(events[length - 1], 'candidates', 0) as object;
    return { ...(events[length - 1] as object), candidates: [{ ...last, content: { parts } }] };
  },
};

function byIndex(events: readonly unknown[], name: string): unknown[][] {
  const groups: unknown[][] = [];
  for (const event of events) {
    const index = at(event, name);
    if (typeof index === 'number') (groups[index] ??= []).push(event);
  }
  return groups;
}

function lastOf(events: readonly unknown[], ...path: string[]): string | undefined {
  return events.flatMap((event) => stringAt(event, ...path) ?? []).at(-1);
}

function joined(events: readonly unknown[], ...path: string[]): string {
  return events.map((event) => stringAt(event, ...path) ?? '').join('');
}
