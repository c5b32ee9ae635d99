import type { Tiers, UnknownTier } from './tier.ts';

/** High from 0.85, medium from 0.60, low below. */
export const defaultTiers: Tiers = [
  {
    name: 'high',
    min: 0.85,
    label: 'high_confidence',
    tone: 'positive',
    icon: 'check_circle',
    disclaimer: null,
    action: 'Send',
    borderColor: '#27ae60',
  },
  {
    name: 'medium',
    min: 0.6,
    label: 'medium_confidence',
    tone: 'caution',
    icon: 'info',
    disclaimer: 'This response may need verification.',
    action: 'Review and edit',
    borderColor: '#f39c12',
  },
  {
    name: 'low',
    min: 0,
    label: 'low_confidence',
    tone: 'negative',
    icon: 'warning',
    disclaimer: 'Low confidence. Please verify before using.',
    action: 'Needs significant editing',
    borderColor: '#e94560',
  },
];

/** No confidence, or an invalid one. */
export const unknownTier: UnknownTier = {
  name: 'unknown',
  min: null,
  label: 'unknown_confidence',
  tone: 'neutral',
  icon: 'help',
  disclaimer: 'Confidence not available.',
  action: 'Review and edit',
  borderColor: '#44508c',
};
