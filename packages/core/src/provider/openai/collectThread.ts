import type { Collector } from '../collector.ts';
import { at, listAt, numberAt, stringAt } from '../payload.ts';
import { createOutput } from './output.ts';

/** Collects a message of a thread, as assistants write it: whole, or from its deltas. */
export function collectThread(): Collector {
  const output = createOutput();
  let isWhole = false;
  const takeMessage = (message: unknown): void => {
    isWhole = true;
    listAt(message, 'content').forEach((part, place) => {
      output.takePart(0, place, flattened(part));
    });
  };
  const takeDelta = (message: unknown): void => {
    if (isWhole) return;
    for (const content of listAt(message, 'delta', 'content')) {
      const part = output.part(0, numberAt(content, 'index') ?? 0);
      const text = stringAt(content, 'text', 'value') ?? stringAt(content, 'refusal') ?? '';
      part.append({ text, logprobs: [], sequence: undefined });
      for (const one of listAt(content, 'text', 'annotations')) {
        part.annotate(numberAt(one, 'index'), one);
      }
    }
  };
  return {
    take(event) {
      const message = at(event, 'data') ?? event;
      const object = stringAt(message, 'object');
      if (object?.startsWith('thread.') !== true) return false;
      if (!object.startsWith('thread.message')) return true;
      output.name(stringAt(message, 'id'));
      if (object === 'thread.message.delta') takeDelta(message);
      else if (stringAt(message, 'status') !== 'in_progress') takeMessage(message);
      return true;
    },
    gathered: output.gathered,
  };
}

/** A part as the Responses format has it: the words and their annotations beside each other. */
function flattened(part: unknown): unknown {
  if (stringAt(part, 'type') !== 'text') return part;
  const text = stringAt(part, 'text', 'value');
  return { type: 'text', text, annotations: listAt(part, 'text', 'annotations') };
}
