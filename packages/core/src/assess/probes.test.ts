import { expect, it } from 'vitest';
import { probes } from '../../test/probes.ts';
import { assess } from './assess.ts';

it.each(probes.map((probe) => [probe.kind, probe.evidence.content, probe] as const))(
  'keeps within its bounds: %s, %s',
  (_kind, _content, { evidence, expect: bounds }) => {
    const { confidence, abstain } = assess(evidence);
    if (bounds.offered === false)
      expect(abstain || confidence === null || confidence < 0.3).toBe(true);
    if (bounds.abstain !== undefined) expect(abstain).toBe(bounds.abstain);
    if (bounds.max !== undefined && confidence !== null)
      expect(confidence).toBeLessThan(bounds.max);
    if (bounds.min !== undefined) expect(confidence ?? 0).toBeGreaterThanOrEqual(bounds.min);
  },
);
