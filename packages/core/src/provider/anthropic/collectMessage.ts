import type { RawCitation, RawSource } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import type { Collector } from '../collector.ts';
import { consulted, distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';

/** Collects a message from its events, or from the whole of it. Blocks are told apart by their index. */
export function collectMessage(): Collector {
  let id: string | null = null;
  const blocks = new Map<number, MessageBlock>();
  const blockOf = (event: unknown): MessageBlock => {
    const index = numberAt(event, 'index') ?? 0;
    const block = blocks.get(index) ?? createBlock();
    blocks.set(index, block);
    return block;
  };
  const takeMessage = (message: unknown): boolean => {
    const content = contentOf(message);
    if (content === null) return false;
    id ??= stringAt(message, 'id') ?? null;
    content.forEach((block, index) => blockOf({ index }).open(block));
    return true;
  };
  const take = (event: unknown): boolean => {
    const type = stringAt(event, 'type');
    if (type === 'message_start') return takeMessage(at(event, 'message'));
    if (type === 'content_block_start') blockOf(event).open(at(event, 'content_block'));
    else if (type === 'content_block_delta') blockOf(event).extend(at(event, 'delta'));
    else return takeMessage(event);
    return true;
  };
  return { take, gathered: () => gatherBlocks(id, blocks) };
}

/** The content blocks of a message; `null` when it is no message. */
function contentOf(message: unknown): readonly unknown[] | null {
  const content = at(message, 'content');
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return Array.isArray(content) ? content : null;
}

/** A message as collected so far: its blocks by index, then what its tools found and it does not cite. */
function gatherBlocks(id: string | null, found: ReadonlyMap<number, MessageBlock>): Gathered {
  const blocks = [...found].sort(([a], [b]) => a - b);
  const citations = blocks.flatMap(([index, block]) => citationsOf(String(index), block));
  const results = blocks.flatMap(([, { result }]) => resultsOf(result));
  const quotes = citations.map(({ quote = '' }) => ({ text: quote }));
  return {
    id,
    blocks: blocks.map(([index, { text }]) => ({ id: String(index), text })),
    citations: [...citations, ...consulted(results, citations)],
    evidence: { passages: distinctPassages([...quotes, ...results]) },
  };
}

function citationsOf(block: string, { citations }: MessageBlock): RawCitation[] {
  return citations.flatMap((citation) => citationOf(citation, block) ?? []);
}

/** What the provider's search and fetch tools found. A fetched page has its text, a search result only its name. */
function resultsOf(result: unknown): RawSource[] {
  const results = Array.isArray(result) ? (result as readonly unknown[]) : [result];
  return results.flatMap((item) => {
    const type = stringAt(item, 'type');
    if (type === 'web_search_result') {
      return given({ title: wordsAt(item, 'title'), url: wordsAt(item, 'url') });
    }
    return type === 'web_fetch_result' ? fetched(item) : [];
  });
}

function fetched(item: unknown): RawSource {
  const page = at(item, 'content');
  const isText = stringAt(page, 'source', 'type') === 'text';
  return given({
    title: wordsAt(page, 'title'),
    url: wordsAt(item, 'url'),
    text: isText ? wordsAt(page, 'source', 'data') : undefined,
  });
}

/**
 * A citation of any location type. Its offsets count in the source, so the claim is the whole block. The end page is
 * exclusive: pages 1 to 2 mean page 1.
 */
function citationOf(citation: unknown, block: string): RawCitation | null {
  const source = sourceOf(citation);
  const quote = wordsAt(citation, 'cited_text');
  if (Object.keys(source).length === 0 && quote === undefined) return null;
  return { source, place: { kind: 'block', block }, ...given({ quote }) };
}

function sourceOf(citation: unknown): RawSource {
  const named = wordsAt(citation, 'source');
  const isAddress = named !== undefined && /^https?:\/\//i.test(named);
  return given({
    title: wordsAt(citation, 'title') ?? wordsAt(citation, 'document_title') ?? numbered(citation),
    file: isAddress ? undefined : (named ?? stringAt(citation, 'file_id')),
    url: wordsAt(citation, 'url') ?? (isAddress ? named : undefined),
    page: numberAt(citation, 'start_page_number'),
  });
}

/** Documents without a title are told apart by their place in the request. */
function numbered(citation: unknown): string | undefined {
  const index = numberAt(citation, 'document_index');
  return index === undefined ? undefined : `Document ${index + 1}`;
}

/** A content block as far as it has come. */
interface MessageBlock {
  readonly text: string;
  readonly citations: readonly unknown[];
  /** What a search or fetch tool of the provider returned. */
  readonly result: unknown;
  /** Takes the block as it starts, or the whole of it. It opens once: a repeated start changes nothing. */
  open(content: unknown): void;
  /** Takes more of it. Thinking, signatures and tool input are passed over. */
  extend(delta: unknown): void;
}

/** An empty block. Deltas may come before its start, and citations before the text that they are for. */
function createBlock(): MessageBlock {
  let text = '';
  let result: unknown;
  let isOpen = false;
  const citations: unknown[] = [];
  return {
    get text() {
      return text;
    },
    get result() {
      return result;
    },
    citations,
    open(content) {
      if (isOpen) return;
      isOpen = true;
      const type = stringAt(content, 'type');
      if (type?.endsWith('_tool_result')) result = at(content, 'content');
      if (type !== 'text') return;
      text = (stringAt(content, 'text') ?? '') + text;
      for (const citation of listAt(content, 'citations')) citations.push(citation);
    },
    extend(delta) {
      const type = stringAt(delta, 'type');
      if (type === 'text_delta') text += stringAt(delta, 'text') ?? '';
      if (type === 'citations_delta') citations.push(at(delta, 'citation'));
    },
  };
}
