import type { Place, RawCitation, RawSource } from '../../place/place.ts';
import { given, isPlainObject } from '../../response/read.ts';
import type { VerifierScore } from '../../response/response.ts';
import type { Collector } from '../collector.ts';
import { distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/** Collects a conversation's answer from its events, or from the whole. Blocks are told apart by their index. */
export function collectConverse(): Collector {
  const blocks = new Map<number, ContentBlock>();
  const traces: unknown[] = [];
  const blockAt = (index: number): ContentBlock => {
    const block = blocks.get(index) ?? createBlock();
    blocks.set(index, block);
    return block;
  };
  const takeWhole = (content: readonly unknown[]): void => {
    content.forEach((block, index) => blockAt(index).open(block));
  };
  return {
    take(event) {
      const message = at(event, 'output', 'message');
      const payload = payloadOf(event);
      if (message === undefined && !isConverseEvent(event)) return false;
      takeWhole(listAt(message, 'content'));
      if (at(payload, 'delta') !== undefined) {
        blockAt(numberAt(payload, 'contentBlockIndex') ?? 0).extend(at(payload, 'delta'));
      }
      const trace = at(payload, 'trace', 'guardrail') ?? at(event, 'trace', 'guardrail');
      if (trace !== undefined) traces.push(trace);
      return true;
    },
    gathered: () => gatherConverse(blocks, traces),
  };
}

const names = [
  'messageStart',
  'contentBlockStart',
  'contentBlockDelta',
  'contentBlockStop',
  'messageStop',
  'metadata',
];

/** What a streamed event holds: under its name, as the SDK hands it over, or bare, as on the wire. */
function payloadOf(event: unknown): unknown {
  const name = names.find((known) => at(event, known) != null);
  return name === undefined ? event : at(event, name);
}

/** True for an event of ConverseStream, with or without its name around it. */
function isConverseEvent(event: unknown): boolean {
  const payload = payloadOf(event);
  if (payload !== event) return true;
  return ['contentBlockIndex', 'stopReason', 'role', 'metrics'].some(
    (field) => at(event, field) !== undefined,
  );
}

/** An answer as collected so far. A citation is for its own block, or for the text before it when its block has none. */
function gatherConverse(
  found: ReadonlyMap<number, ContentBlock>,
  traces: readonly unknown[],
): Gathered {
  const blocks = [...found].sort(([a], [b]) => a - b);
  const citations: RawCitation[] = [];
  let place: Place = { kind: 'none', reason: 'No text stands before it.' };
  for (const [index, block] of blocks) {
    if (block.text.trim() !== '') place = { kind: 'block', block: String(index) };
    for (const stated of block.citations) {
      const citation = citationOf(stated, place);
      if (citation) citations.push(citation);
    }
  }
  return {
    id: null,
    blocks: blocks.map(([index, { text }]) => ({ id: String(index), text })),
    citations,
    evidence: {
      passages: distinctPassages(citations.map(({ quote = '' }) => ({ text: quote }))),
      verifiers: traces.flatMap(assessments).flatMap(groundingScores),
    },
  };
}

/** What the guardrails said of the output, each under its id. */
function assessments(trace: unknown): readonly unknown[] {
  const byGuardrail = at(trace, 'outputAssessments');
  if (!isPlainObject(byGuardrail)) return [];
  return Object.keys(byGuardrail).flatMap((id) => listAt(byGuardrail, id));
}

/** A citation of Converse. Its offsets count in the source; the end page is exclusive: pages 1 to 2 mean page 1. */
function citationOf(citation: unknown, place: Place): RawCitation | null {
  const source = sourceOf(citation);
  const passages = listAt(citation, 'sourceContent').map((part) => stringAt(part, 'text') ?? '');
  const quote = passages.join('').trim() === '' ? undefined : passages.join('');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place, ...given({ quote }) };
}

function sourceOf(citation: unknown): RawSource {
  const location = at(citation, 'location');
  const named = wordsAt(citation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(citation, 'title') ?? wordsAt(location, 'web', 'domain') ?? numbered(location),
    file: isAddress ? undefined : named,
    url: wordsAt(location, 'web', 'url') ?? (isAddress ? named : undefined),
    page: numberAt(location, 'documentPage', 'start'),
  });
}

/** Documents without a title are told apart by their place in the request. */
function numbered(location: unknown): string | undefined {
  const kinds = ['documentPage', 'documentChar', 'documentChunk'];
  const [index] = kinds.flatMap((kind) => numberAt(location, kind, 'documentIndex') ?? []);
  return index === undefined ? undefined : `Document ${index + 1}`;
}

/** A block of an answer as far as it has come. */
interface ContentBlock {
  readonly text: string;
  readonly citations: readonly unknown[];
  /** Takes the whole block. It opens once. */
  open(content: unknown): void;
  /** Takes more of it. Reasoning and tool input are passed over. */
  extend(delta: unknown): void;
}

/** An empty block. Citations may come before the text that they are for. */
function createBlock(): ContentBlock {
  let text = '';
  let isOpen = false;
  const citations: unknown[] = [];
  return {
    get text() {
      return text;
    },
    citations,
    open(content) {
      if (isOpen) return;
      isOpen = true;
      const cited = at(content, 'citationsContent');
      text = (stringAt(content, 'text') ?? '') + textOf(listAt(cited, 'content')) + text;
      for (const citation of listAt(cited, 'citations')) citations.push(citation);
    },
    extend(delta) {
      text += stringAt(delta, 'text') ?? '';
      if (at(delta, 'citation') != null) citations.push(at(delta, 'citation'));
    },
  };
}

function textOf(parts: readonly unknown[]): string {
  return parts.map((part) => stringAt(part, 'text') ?? '').join('');
}

/** Collects ApplyGuardrail: the text that it lets through or puts in place, and its contextual grounding scores. */
export function collectGuardrail(): Collector {
  let guardrail: unknown;
  return {
    take(event) {
      const hasAction = typeof at(event, 'action') === 'string';
      const isGuardrail =
        Array.isArray(at(event, 'assessments')) ||
        (hasAction && Array.isArray(at(event, 'outputs')));
      if (isGuardrail) guardrail = event;
      return isGuardrail;
    },
    gathered: () => ({
      id: null,
      blocks: listAt(guardrail, 'outputs').map((output, index) => ({
        id: String(index),
        text: stringAt(output, 'text') ?? '',
      })),
      citations: [],
      evidence: { verifiers: listAt(guardrail, 'assessments').flatMap(groundingScores) },
    }),
  };
}

/** The scores of a guardrail's contextual grounding check, in [0, 1]; higher is better grounded, or more to the point. */
function groundingScores(assessment: unknown): VerifierScore[] {
  return listAt(assessment, 'contextualGroundingPolicy', 'filters').flatMap((filter) => {
    const type = stringAt(filter, 'type');
    if (type === undefined) return [];
    const score = numberAt(filter, 'score') ?? null;
    return { kind: `bedrock-${type.toLowerCase()}`, score };
  });
}
