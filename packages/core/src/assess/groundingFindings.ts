import type { Finding } from './finding.ts';
import { byCount, byShare, unknown } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 1: is what the answer says in what was retrieved, and was that about the question? */
export function groundingFindings({ grounding, retrieval }: Readings): readonly Finding[] {
  const { claims, supported } = grounding?.details ?? {};
  const question = retrieval?.details['question'] ?? null;
  const findings: Finding[] = [];
  if (grounding?.value != null && claims) findings.push(byCount(supported ?? 0, claims, sourced));
  if (question !== null) {
    const reason = `The best source holds ${percent(question)} of the question's words.`;
    findings.push(byShare(question, 0.5, 0.3, reason));
  }
  return findings.length > 0 ? findings : [unknown('No sources were retrieved.')];
}

const sourced = {
  noun: 'claim',
  verbs: ['has', 'have'],
  held: 'a source',
  missing: 'no source',
} as const;
