import { expect, it } from 'vitest';
import { confidenceLabel, uxTreatment } from './tier.ts';

it.each([
  [0.9, 'high_confidence', '#27ae60', 'check_circle', null, 'Send'],
  [
    0.72,
    'medium_confidence',
    '#f39c12',
    'info',
    'This response may need verification.',
    'Review and edit',
  ],
  [
    0.2,
    'low_confidence',
    '#e94560',
    'warning',
    'Low confidence. Please verify before using.',
    'Needs significant editing',
  ],
  [null, 'unknown_confidence', '#44508c', 'help', 'Confidence not available.', 'Review and edit'],
])(
  'treats a confidence of %s as %s',
  (confidence, label, borderColor, icon, disclaimer, action) => {
    expect(confidenceLabel({ confidence })).toBe(label);
    expect(uxTreatment({ confidence })).toEqual({ borderColor, icon, disclaimer, action });
  },
);
