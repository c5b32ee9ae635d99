import { byShare, count } from './finding.ts';
import type { Finding, LayerFindings } from './finding.ts';
import { percent } from './percent.ts';
import type { Readings } from './readings.ts';

/** Layer 1: is what the answer says in what was retrieved, and was that about the question? */
export function groundingLayer(readings: Readings): LayerFindings {
  const found = [...sourced(readings), ...relevant(readings)];
  const nothing: Finding = { verdict: 'unknown', reason: 'No sources were retrieved.' };
  return { name: 'grounding', findings: found.length > 0 ? found : [nothing] };
}

function sourced({ grounding }: Readings): Finding[] {
  const { claims = null, supported = null } = grounding?.details ?? {};
  if (grounding?.value == null || !claims || supported === null) return [];
  const missing = claims - supported;
  const reason =
    missing === 0
      ? `${supported} of ${count(claims, 'claim')} ${supported === 1 ? 'has' : 'have'} a source.`
      : `${missing} of ${count(claims, 'claim')} ${missing === 1 ? 'has' : 'have'} no source.`;
  return [{ verdict: byShare(supported / claims, 1, 0.5), reason }];
}

function relevant({ retrieval }: Readings): Finding[] {
  const question = retrieval?.details['question'] ?? null;
  if (question === null) return [];
  const reason = `The best source holds ${percent(question)} of the question's words.`;
  return [{ verdict: byShare(question, 0.5, 0.3), reason }];
}
