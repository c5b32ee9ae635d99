import type { Collector } from '../collector.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from '../payload.ts';
import { createOutput } from './output.ts';
import type { Output } from './output.ts';

/** Collects the Responses format, whole or streamed. */
export function collectResponses(): Collector {
  const output = createOutput();
  const seen = new Set<number>();
  return {
    gathered: output.gathered,
    take(event) {
      const type = stringAt(event, 'type');
      if (type?.startsWith('response.') !== true) return takeWhole(event, output);
      const sequence = numberAt(event, 'sequence_number');
      if (sequence !== undefined && seen.has(sequence)) return true;
      if (sequence !== undefined) seen.add(sequence);
      takeEvent(type, event, output);
      return true;
    },
  };
}

function takeWhole(payload: unknown, output: Output): boolean {
  if (!Array.isArray(at(payload, 'output'))) return stringAt(payload, 'object') === 'response';
  takeResponse(payload, output);
  return true;
}

function takeResponse(response: unknown, output: Output): void {
  output.name(wordsAt(response, 'id'));
  listAt(response, 'output').forEach((item, index) => output.takeItem(index, item));
}

function takeEvent(type: string, event: unknown, output: Output): void {
  const index = numberAt(event, 'output_index') ?? 0;
  const part = numberAt(event, 'content_index') ?? 0;
  switch (type) {
    case 'response.created':
    case 'response.in_progress':
      return output.name(wordsAt(event, 'response', 'id'));
    case 'response.completed':
    case 'response.incomplete':
    case 'response.failed':
      return takeResponse(at(event, 'response'), output);
    case 'response.output_item.done':
      return output.takeItem(index, at(event, 'item'));
    case 'response.content_part.done':
      return output.takePart(index, part, at(event, 'part'));
    case 'response.output_text.delta':
    case 'response.refusal.delta':
      return output.part(index, part).append({
        text: stringAt(event, 'delta') ?? '',
        logprobs: listAt(event, 'logprobs'),
        sequence: numberAt(event, 'sequence_number'),
      });
    case 'response.output_text.done':
    case 'response.refusal.done':
      return output.part(index, part).complete(textOf(event), listAt(event, 'logprobs'));
    case 'response.output_text.annotation.added':
    case 'response.output_text_annotation.added':
      return output
        .part(index, part)
        .annotate(numberAt(event, 'annotation_index'), at(event, 'annotation'));
    default:
  }
}

function textOf(event: unknown): string {
  return stringAt(event, 'text') ?? stringAt(event, 'refusal') ?? '';
}
