import type { Token } from '../../response/response.ts';
import { distinctPassages } from '../gathered.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, stringAt } from '../payload.ts';
import { createPieces, createTokenList } from '../tokens.ts';
import type { Piece, TokenList } from '../tokens.ts';
import { annotationsToCitations, createAnnotations } from './annotations.ts';
import { createFound, resultsToCitations, withPassages } from './found.ts';
import type { Result } from './found.ts';

/** The output items of one response, in whatever order they come. */
export interface Output {
  name(id: string | undefined): void;
  /** Takes a finished item. */
  takeItem(index: number, item: unknown): void;
  /** Takes a finished part of a message. */
  takePart(index: number, part: number, content: unknown): void;
  /** The part at a place of the output, new when nothing came for it yet. */
  part(index: number, part: number): Part;
  gathered(): Gathered;
}

/** A part and its place: of which item, and which one in it. */
interface PlacedPart {
  readonly index: number;
  readonly place: number;
  readonly part: Part;
}

export function createOutput(): Output {
  const parts = new Map<string, PlacedPart>();
  const found = createFound();
  let id: string | null = null;
  const partAt: Output['part'] = (index, place) => {
    const key = `${index}:${place}`;
    const known = parts.get(key);
    if (known) return known.part;
    const part = createPart();
    parts.set(key, { index, place, part });
    return part;
  };
  const takePart: Output['takePart'] = (index, place, content) => {
    const text = visibleText(content);
    if (text === undefined) return;
    const part = partAt(index, place);
    part.complete(text, listAt(content, 'logprobs'));
    part.annotateAll(listAt(content, 'annotations'));
  };
  return {
    name: (given) => void (id = given ?? id),
    part: partAt,
    takePart,
    takeItem(index, item) {
      found.take(index, item);
      if (stringAt(item, 'type') !== 'message') return;
      const content = at(item, 'content');
      const contents = typeof content === 'string' ? [content] : listAt(content);
      contents.forEach((part, place) => takePart(index, place, part));
    },
    gathered: () => ({ id, ...gatherParts([...parts.values()], found.results()) }),
  };
}

/** The text of a part that people see; hidden reasoning is none. */
function visibleText(content: unknown): string | undefined {
  if (typeof content === 'string') return content;
  const type = stringAt(content, 'type');
  if (type === 'refusal') return stringAt(content, 'refusal');
  return type === 'output_text' || type === 'text' ? stringAt(content, 'text') : undefined;
}

/** The parts of a response in reading order, with what its search tools found. */
function gatherParts(
  parts: readonly PlacedPart[],
  results: readonly Result[],
): Omit<Gathered, 'id'> {
  const blocks = [...parts]
    .sort((a, b) => a.index - b.index || a.place - b.place)
    .map(({ index, place, part }) => ({ id: `${index}:${place}`, ...part.contents() }));
  const annotated = annotationsToCitations(blocks);
  const cited = withPassages(annotated, results);
  const quoted = cited.map(({ source: { text = '' } }) => ({ text }));
  return {
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...cited, ...resultsToCitations(results, annotated)],
    evidence: {
      passages: distinctPassages([...results.flatMap(({ passage }) => passage ?? []), ...quoted]),
      tokens: blocks.flatMap(({ tokens }) => tokens),
    },
  };
}

/** A content part of a streamed answer as it grows. */
interface Part {
  append(piece: Piece): void;
  /** Takes the finished part, which counts for more than its pieces. */
  complete(text: string, logprobs: readonly unknown[]): void;
  annotate(index: number | undefined, annotation: unknown): void;
  /** Takes all annotations of the finished part. */
  annotateAll(annotations: readonly unknown[]): void;
  contents(): PartContents;
}

/** What people see of a part and what is known about it. */
interface PartContents {
  readonly text: string;
  readonly annotations: readonly unknown[];
  readonly tokens: readonly Token[];
}

/** An empty part. */
function createPart(): Part {
  const pieces = createPieces();
  const annotations = createAnnotations();
  let whole: string | null = null;
  let tokens: TokenList | null = null;
  return {
    append: pieces.append,
    annotate: annotations.add,
    annotateAll: annotations.replace,
    complete(text, logprobs) {
      if (text !== '') whole = text;
      if (logprobs.length === 0) return;
      tokens = createTokenList();
      tokens.add(logprobs);
    },
    contents() {
      const said = pieces.joined();
      const text = whole ?? said.text;
      const seen = (tokens ?? said.tokens).visibleIn(text);
      return { text, annotations: annotations.list(), tokens: seen };
    },
  };
}
