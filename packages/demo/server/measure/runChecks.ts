import { setTimeout as pause } from 'node:timers/promises';
import { chooseThreshold } from '@credence-ui/core/calibration';
import type { Tiers } from '@credence-ui/core/tier';
import { checkLabels } from '../calibration/checkLabels.ts';
import type { LabelledAnswer } from '../calibration/labelledAnswers.ts';
import { isEarned } from '../calibration/oneClick.ts';
import { defaultPolicy } from '../calibration/policy.ts';
import { certified, highRisk } from '../calibration/promises.ts';
import { cutOffsOf, withCutOffs, defaultTiers } from '@credence-ui/core/tier';
import type { Copilot } from '../copilot.ts';
import { assessAnswer } from '../engine/assessAnswer.ts';
import type { Engine, EngineAnswer } from '../engine/engine.ts';
import { identityOf } from '../engine/identity.ts';
import type { CheckQuestion } from './readQuestions.ts';
import { holdsPhrases } from './readQuestions.ts';

/** Milliseconds between two questions, for whoever asks meanwhile. */
const breath = 20;

/**
 * Asks the engine every check question that it was not asked before, one after the other, and keeps what became of it. Then
 * certifies *high* on the answers, unless somebody has changed the cut-offs. Rejects when the database goes away.
 */
export async function runChecks(
  copilot: Copilot,
  questions: readonly CheckQuestion[],
  { signal, say }: { readonly signal: AbortSignal; readonly say: (line: string) => void },
): Promise<void> {
  if (questions.length === 0) return;
  const { engine, store } = copilot;
  const { id } = identityOf(copilot);
  const asked = new Set((await store.checks.of(id)).map(({ question }) => question));
  for (const { question, answer, split } of questions) {
    if (asked.has(question)) continue;
    const given = await ask(engine, question, signal);
    const { combined, abstain } = assessAnswer(given);
    const right = answer === null ? abstain : !abstain && holdsPhrases(given.content, answer);
    const judged = { combined, abstain, right };
    await store.checks.add(id, { question, tuned: split === 'dev', ...judged });
    await pause(breath, undefined, { signal });
  }
  await earn(copilot, id, say);
}

async function ask(engine: Engine, question: string, signal: AbortSignal): Promise<EngineAnswer> {
  for await (const part of engine.answer(question, { signal }))
    if (part.type === 'evidence') return part.answer;
  throw new Error('Credence: the engine ended without evidence. Start again to check it.');
}

/** Puts the default cut-offs in force with their certificate, or else the lowest high cut-off that is certified. */
async function earn({ store }: Copilot, id: string, say: (line: string) => void): Promise<void> {
  if ((await store.policies.read(id)).number !== 0) return;
  const labels = checkLabels(await store.checks.of(id));
  const next = [defaultPolicy.tiers, lowestCertified(labels)]
    .flatMap((tiers) => (tiers === null ? [] : [{ tiers, calibration: null }]))
    .map((policy) => ({ ...policy, promises: certified(policy, labels) }))
    .find(isEarned);
  if (next === undefined) {
    say('The check questions do not certify the highest tier: nothing is sent in one click yet.');
    return;
  }
  await store.policies.replace(id, 0, next);
  say(`The check questions certify the highest tier, from ${next.tiers[0]?.min ?? 1} on.`);
}

function lowestCertified(labels: readonly LabelledAnswer[]): Tiers | null {
  const scores = labels.map(({ combined }) => combined);
  const rights = labels.map(({ right }) => right);
  const lowest = chooseThreshold(scores, rights, highRisk);
  return (
    lowest &&
    withCutOffs(defaultTiers, { ...cutOffsOf(defaultPolicy.tiers), high: lowest.threshold })
  );
}
