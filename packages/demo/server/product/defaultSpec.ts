import type { LLMProductSpec } from '@credence-ui/insights';

/** The spec of the support copilot, which a lead starts from. */
export const defaultSpec: LLMProductSpec = {
  name: 'Support Copilot',
  userPersona: 'Support agent who answers customers of a web shop',
  jobToBeDone: 'Draft a reply to a ticket from the documents of the shop',
  inputTypes: ['ticket text', 'shop documents'],
  outputFormat: 'markdown with citations',
  maxLatencySeconds: 5,
  contextWindowNeeds: 'medium',
  hallucinationRisk: 'medium',
  requiresCitations: true,
  humanReviewRequired: true,
  accuracyTarget: 0.85,
  dailyRequestsEstimate: 2000,
  concurrentUsersPeak: 40,
  dataResidency: 'EU',
  piiHandling: 'redact',
};
