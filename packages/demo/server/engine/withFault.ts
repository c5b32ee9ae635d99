import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from '../../shared/fault.ts';
import type { Engine, EngineAnswer, EnginePart } from './engine.ts';
import { EngineFailure } from './EngineFailure.ts';
import { streamText } from './extractive/streamText.ts';
import { withoutSources } from './withoutSources.ts';

/** An engine that fails in one way, for the *Break it* menu. What it fails with comes as it would from a model. */
export function withFault(engine: Engine, fault: Fault | null): Engine {
  return fault === null ? engine : { ...engine, answer: (...asked) => fail(engine, fault, asked) };
}

type Asked = Parameters<Engine['answer']>;

/** Milliseconds: longer than anybody likes to wait. */
const longWait = 12_000;

async function* fail(
  engine: Engine,
  fault: Fault,
  [question, options]: Asked,
): AsyncGenerator<EnginePart> {
  const { signal } = options;
  switch (fault) {
    case 'outage':
    case 'down':
    case 'limited':
      throw new EngineFailure('outage', 'the model cannot be reached. Try again in a moment.');
    case 'slow':
      await wait(longWait, undefined, { signal });
      yield* engine.answer(question, options);
      return;
    case 'cut':
      yield* cutOff(engine.answer(question, options));
      return;
    case 'blocked':
      yield* say(withoutSources(question, rude, []), signal);
      return;
    case 'refused':
      yield* say({ ...withoutSources(question, declined, []), finish: 'refused' }, signal);
      return;
    case 'abstained':
      yield* say(withoutSources(question, unknown, ['citesNothing']), signal);
      return;
    default:
      fault satisfies never;
  }
}

/** What a model that lost its manners may write; the guardrail knows the word. */
const rude =
  'Thank you for your message. Only an idiot would ask this twice, so please read the policy first.';
const declined = 'I cannot help with this request.';
const unknown = 'The documents say nothing about this.';

async function* say(answer: EngineAnswer, signal: AbortSignal): AsyncGenerator<EnginePart> {
  yield* streamText(answer.content, signal);
  yield { type: 'evidence', answer };
}

/** The first half of a sentence or so, then nothing. */
async function* cutOff(parts: AsyncIterable<EnginePart>): AsyncGenerator<EnginePart> {
  let length = 0;
  for await (const part of parts) {
    if (part.type === 'evidence') break;
    yield part;
    if (part.type === 'text') length += part.delta.length;
    if (length > 40) break;
  }
  throw new EngineFailure('outage', 'the connection to the model was lost. Try again.');
}
