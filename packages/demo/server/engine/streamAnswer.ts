import type { AIResponse } from '@credence-ui/core';
import type { AnswerUpdate } from '@credence-ui/core/stream';
import type { UncitedSources } from '../../shared/api.ts';
import { promptNote } from '../../shared/cycle.ts';
import type { PromptNote } from '../../shared/cycle.ts';
import type { Policy } from '../calibration/policy.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { assessAnswer } from './assessAnswer.ts';
import { asksForReview } from './reviewRules.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { EngineFailure } from './EngineFailure.ts';

/** One answer as the page receives it. It always ends with `finish` or `error`, unless the asker has left. */
export async function* streamAnswer(
  engine: Engine,
  { question, responseId }: AskedOnce,
  { signal, policy = () => Promise.resolve(defaultPolicy), prompt, onResponse }: StreamOptions,
): AsyncGenerator<AnswerUpdate, void> {
  try {
    const inForce = policy();
    // Told where it is awaited.
    inForce.catch(() => undefined);
    let note = prompt;
    for await (const part of engine.answer(question, { signal })) {
      if (note) yield { type: 'note', name: promptNote, data: note };
      note = undefined;
      if (part.type !== 'evidence') {
        yield part;
        continue;
      }
      const response = respond(part.answer, responseId, await inForce);
      onResponse(response);
      const { consulted, internalSources: internal = [], finish = 'complete' } = part.answer;
      const data: UncitedSources = { consulted, internal };
      yield { type: 'note', name: 'sources', data };
      yield { type: 'finish', finish, response };
      return;
    }
    throw new EngineFailure('invalid', 'the engine ended without evidence. Ask again.');
  } catch (error) {
    if (!signal.aborted) yield failed(error);
  }
}

/** A question under the name that the page gave to its answer. */
export interface AskedOnce {
  readonly question: string;
  readonly responseId: string;
}

export interface StreamOptions {
  readonly signal: AbortSignal;
  /** What judges the answer. @default the shipped tiers, without calibration */
  readonly policy?: () => Promise<Policy>;
  /** Which version the engine goes by, for whoever shows the answer. */
  readonly prompt?: PromptNote;
  /** Told just before the response is handed out. */
  readonly onResponse: (response: AIResponse) => void;
}

/** The response to an answer: its confidence, claims, abstention and review come from `assess`. */
function respond(answer: EngineAnswer, id: string, policy: Policy): AIResponse {
  const assessment = assessAnswer(answer, policy);
  const { content, citations, evidence, finish = 'complete' } = answer;
  const { confidence, claims } = assessment;
  return {
    id,
    content,
    confidence,
    citations,
    suggestedActions: assessment.abstain
      ? ['Escalate']
      : ['Send to customer', 'Edit draft', 'Escalate'],
    requiresHumanReview: asksForReview(assessment),
    finish,
    claims,
    evidence,
    assessment,
  };
}

function failed(error: unknown): AnswerUpdate {
  if (error instanceof EngineFailure)
    return { type: 'error', reason: error.reason, message: error.message };
  console.error('Credence: the engine failed unexpectedly. The question was kept.', error);
  return {
    type: 'error',
    reason: 'outage',
    message: 'Credence: the engine failed unexpectedly. Try again, or hand over to a person.',
  };
}
