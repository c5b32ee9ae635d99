import { expect, it } from 'vitest';
import { payloadsOf } from '../../test/payloadsOf.ts';
import * as aiSdk from './ai-sdk/index.ts';
import * as anthropic from './anthropic/index.ts';
import * as bedrock from './bedrock/index.ts';
import * as cohere from './cohere/index.ts';
import * as google from './google/index.ts';
import { at, listAt, stringAt } from './payload.ts';

const readers = { 'ai-sdk-v7': aiSdk, anthropic, bedrock, cohere, google };
type Name = keyof typeof readers;
const names: readonly Name[] = ['ai-sdk-v7', 'anthropic', 'bedrock', 'cohere', 'google'];

/** The whole answers among a provider's payloads. */
function wholeAnswers(name: Name): { file: string; payload: unknown }[] {
  return payloadsOf(name).flatMap(({ name: file, payload: recorded }) => {
    const payload = at(recorded, 'response') ?? at(recorded, 'uiMessage');
    return payload === undefined ? [] : { file, payload };
  });
}

/** The words of the answer that a payload cites, as the provider repeats them. */
const citedWords: Record<Name, (payload: unknown) => readonly unknown[]> = {
  'ai-sdk-v7': () => [],
  anthropic: () => [],
  bedrock: (payload) =>
    listAt(payload, 'citations').map((citation) =>
      at(citation, 'generatedResponsePart', 'textResponsePart', 'text'),
    ),
  cohere: (payload) =>
    listAt(payload, 'message', 'citations').map((citation) => at(citation, 'text')),
  google: (payload) =>
    listAt(payload, 'candidates', 0, 'groundingMetadata', 'groundingSupports').map((support) =>
      at(support, 'segment', 'text'),
    ),
};

it.for(names)('places what %s cites, or says why it could not', (name) => {
  for (const { file, payload } of wholeAnswers(name)) {
    const { content, citations } = readers[name].read(payload);
    const placed = citations.flatMap(({ span }) =>
      span ? content.slice(span.start, span.end) : [],
    );
    for (const words of citedWords[name](payload)) expect(placed, file).toContain(words);
    for (const { anchor, span, reason } of citations) {
      const isPlaced = anchor === 'exact' || anchor === 'requoted';
      expect(isPlaced ? span !== undefined : reason !== undefined, file).toBe(true);
    }
    expect(
      placed.every((words) => words.trim() !== ''),
      file,
    ).toBe(true);
  }
});

it.for(names)('shows the text of %s and nothing hidden', (name) => {
  for (const { file, payload } of wholeAnswers(name)) {
    const { content } = readers[name].read(payload);
    expect(withoutLinks(content), file).toBe(withoutLinks(visibleText(payload)));
  }
});

/** Links and markers are left out, since the former become the latter. */
function withoutLinks(text: string): string {
  return text.replace(/\(?\[[^\]]*\]\([^)]*\)\)?|\[\d+\]/g, '');
}

function visibleText(payload: unknown): string {
  const parts = [
    ...listAt(payload, 'parts'),
    ...listAt(payload, 'content'),
    ...listAt(payload, 'message', 'content'),
    ...listAt(payload, 'output', 'message', 'content'),
    ...listAt(payload, 'candidates', 0, 'content', 'parts'),
    ...listAt(payload, 'outputs'),
  ];
  const cited = (part: unknown) => joined(listAt(part, 'citationsContent', 'content'));
  const shown = parts.map((part) => {
    const isHidden = at(part, 'type') === 'reasoning' || at(part, 'thought') === true;
    return isHidden ? '' : (stringAt(part, 'text') ?? cited(part));
  });
  return (stringAt(payload, 'output', 'text') ?? '') + shown.join('');
}

function joined(parts: readonly unknown[]): string {
  return parts.map((part) => stringAt(part, 'text') ?? '').join('');
}
