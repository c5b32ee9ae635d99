import { describe, expect, it } from 'vitest';
import { checklist } from '@credence-ui/draft/checklist';
import { halves, measure } from '../../test/checklist/rates.ts';

describe.each(Object.entries(halves))(
  'on the %s half of the labelled sentences',
  (_, sentences) => {
    it.each([
      { kind: 'date', recall: 0.95, precision: 0.92 },
      { kind: 'number', recall: 0.95, precision: 0.92 },
      { kind: 'commitment', recall: 0.95, precision: 0.92 },
      { kind: 'name', recall: 0.88, precision: 0.85 },
      { kind: 'identifier', recall: 0.95, precision: 0.92 },
      { kind: 'link', recall: 0.95, precision: 0.92 },
      { kind: 'email', recall: 0.95, precision: 0.92 },
    ] as const)('finds $kind items with recall $recall and precision $precision', (least) => {
      const rates = measure(sentences, least.kind, (text, locale) => checklist(text, { locale }));
      expect(rates.marked).toBeGreaterThan(0);
      expect(rates.recall, rates.missed.join('\n')).toBeGreaterThanOrEqual(least.recall);
      expect(rates.precision, rates.wrong.join('\n')).toBeGreaterThanOrEqual(least.precision);
    });
  },
);
