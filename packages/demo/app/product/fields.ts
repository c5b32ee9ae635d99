import type { LLMProductSpec } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';

/** How a field of the spec is asked for. */
export type Field = { readonly name: keyof LLMProductSpec } & (
  | { readonly kind: 'text' | 'list' | 'flag' }
  /** `scale` is what a person types over what the spec holds. */
  | { readonly kind: 'number'; readonly scale: number }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
);

interface Option {
  readonly value: string;
  readonly label: string;
}

const words = messages.productOptions;

/** In the order in which a lead thinks of them: whom it serves, what an error costs, how much of it. */
export const fields: readonly Field[] = [
  { name: 'name', kind: 'text' },
  { name: 'userPersona', kind: 'text' },
  { name: 'jobToBeDone', kind: 'text' },
  { name: 'inputTypes', kind: 'list' },
  { name: 'outputFormat', kind: 'text' },
  {
    name: 'hallucinationRisk',
    kind: 'choice',
    options: [
      { value: 'low', label: words.riskLow },
      { value: 'medium', label: words.riskMedium },
      { value: 'high', label: words.riskHigh },
      { value: 'critical', label: words.riskCritical },
    ],
  },
  { name: 'accuracyTarget', kind: 'number', scale: 100 },
  { name: 'requiresCitations', kind: 'flag' },
  { name: 'humanReviewRequired', kind: 'flag' },
  { name: 'maxLatencySeconds', kind: 'number', scale: 1 },
  {
    name: 'contextWindowNeeds',
    kind: 'choice',
    options: [
      { value: 'short', label: words.short },
      { value: 'medium', label: words.medium },
      { value: 'long', label: words.long },
    ],
  },
  { name: 'dailyRequestsEstimate', kind: 'number', scale: 1 },
  { name: 'concurrentUsersPeak', kind: 'number', scale: 1 },
  {
    name: 'piiHandling',
    kind: 'choice',
    options: [
      { value: 'redact', label: words.piiRedact },
      { value: 'none', label: words.piiNone },
      { value: 'keep', label: words.piiKeep },
    ],
  },
  { name: 'dataResidency', kind: 'text' },
];
