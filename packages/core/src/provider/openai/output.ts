import type { Gathered } from '../gathered.ts';
import { at, listAt, stringAt } from '../payload.ts';
import { createPart } from './part.ts';
import type { Part } from './part.ts';
import { createFound } from './found.ts';
import { gatherParts } from './gatherParts.ts';

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
export interface PlacedPart {
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
