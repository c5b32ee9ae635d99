import type { EngineAnswer, Flaw } from './engine.ts';

/** Words of the copilot's own in place of an answer: they rest on nothing, so that they are never a draft. */
export function withoutSources(
  question: string,
  content: string,
  flaws: readonly Flaw[] = [],
): EngineAnswer {
  const nothing = { kind: 'answerability', about: 'question', score: 0 } as const;
  return {
    content,
    citations: [],
    consulted: [],
    flaws,
    evidence: { content, question, passages: [], samples: [], verifiers: [nothing] },
  };
}
