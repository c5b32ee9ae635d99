import type { Collector } from '../collector.ts';
import { consulted } from '../consulted.ts';
import { distinctPassages } from '../distinctPassages.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';
import { annotationCitation } from './annotationCitation.ts';
import { createOutput } from './createOutput.ts';
import type { Output } from './createOutput.ts';

/**
 * Collects an interaction, from its events or from the whole. An output is told apart by its index; the finished
 * interaction replaces what came of it before.
 */
export function collectInteraction(): Collector {
  let id: string | null = null;
  const seen = new Set<string>();
  const outputs = new Map<number, Output>();
  const outputOf = (event: unknown): Output => {
    const index = numberAt(event, 'index') ?? 0;
    const output = outputs.get(index) ?? createOutput();
    outputs.set(index, output);
    return output;
  };
  const takeWhole = (interaction: unknown): boolean => {
    const list = at(interaction, 'outputs') ?? at(interaction, 'steps');
    if (!Array.isArray(list) && stringAt(interaction, 'object') !== 'interaction') return false;
    id ??= stringAt(interaction, 'id') ?? null;
    for (const [index, output] of listAt(list).entries()) outputOf({ index }).replace(output);
    return true;
  };
  const takeEvent = (event: unknown, type: string): boolean => {
    if (type.startsWith('interaction.')) takeWhole(at(event, 'interaction'));
    else if (isRepeated(event, seen)) return true;
    else if (/^(content|step)\.start$/.test(type)) {
      outputOf(event).open(at(event, 'content') ?? at(event, 'step'));
    } else if (/^(content|step)\.delta$/.test(type)) outputOf(event).extend(at(event, 'delta'));
    return /^(interaction|content|step)\./.test(type);
  };
  return {
    take(event) {
      const type = stringAt(event, 'event_type') ?? stringAt(event, 'type');
      return type === undefined ? takeWhole(event) : takeEvent(event, type);
    },
    gathered: () => gather(id, outputs),
  };
}

/** Events of an interaction have ids by which a stream is resumed. */
function isRepeated(event: unknown, seen: Set<string>): boolean {
  const id = stringAt(event, 'event_id');
  if (id === undefined || id === '') return false;
  const isKnown = seen.has(id);
  seen.add(id);
  return isKnown;
}

function gather(id: string | null, found: ReadonlyMap<number, Output>): Gathered {
  const outputs = [...found].sort(([a], [b]) => a - b);
  const blocks = outputs.flatMap(([index, { texts }]) =>
    texts.map((text, content) => ({ id: `${index}.${content}`, ...text })),
  );
  const citations = blocks.flatMap(({ id, annotations }) =>
    annotations.flatMap((annotation) => annotationCitation(annotation, id) ?? []),
  );
  const sources = outputs.flatMap(([, output]) => output.sources);
  return {
    id,
    blocks: blocks.map(({ id, text }) => ({ id, text })),
    citations: [...citations, ...consulted(sources, citations)],
    evidence: { passages: distinctPassages(sources) },
  };
}
