import type { LLMProductMetrics } from '@credence-ui/insights';
import { messages } from '../messages/index.ts';

/** A metric in words: a share in per cent, seconds, a score or money; what was not measured says so. */
export function figureOf(metric: keyof LLMProductMetrics, value: number | null): string {
  if (value === null || !Number.isFinite(value)) return messages.notMeasured;
  switch (metric) {
    case 'latencyP95':
      return messages.figureSeconds(value.toFixed(1));
    case 'csat':
      return messages.figureScore(value.toFixed(1));
    case 'costPerResolution':
      return messages.figureMoney(value.toFixed(2));
    case 'hallucinationRate':
      return messages.figureShare((value * 100).toFixed(1));
    default:
      return messages.figureShare((value * 100).toFixed(0));
  }
}
