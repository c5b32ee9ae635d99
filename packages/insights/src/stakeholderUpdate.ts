import { healthCheck } from './healthCheck.ts';
import type { MetricsSoFar } from './metrics.ts';

/** Which product and which week an update is about. */
export interface UpdateHeading {
  readonly product: string;
  readonly week: number;
}

/** The weekly update in plain words: percentages and money only. What is not known reads "not measured". */
export function stakeholderUpdate(metrics: MetricsSoFar, heading: UpdateHeading): string {
  return [
    `WEEKLY UPDATE: ${heading.product} (Week ${heading.week})`,
    '',
    `STATUS: ${statusOf(metrics)}`,
    '',
    'HIGHLIGHTS:',
    `- Customer satisfaction: ${show(metrics.csat, (csat) => `${csat.toFixed(1)}/5.0`)} (target: 4.0)`,
    `- Tickets resolved without escalation: ${percent(metrics.resolutionRate)}`,
    `- AI-assisted deflection: ${percent(metrics.deflectionRate)} (target: 40%)`,
    `- Cost per resolution: ${show(metrics.costPerResolution, (cost) => `$${cost.toFixed(2)}`)}`,
    '',
    'QUALITY:',
    `- Response accuracy: ${percent(metrics.accuracy)}`,
    `- Factual errors (hallucinations): ${percent(metrics.hallucinationRate, 1)}`,
    `- Agent edit rate: ${percent(metrics.editRate)} of AI drafts modified`,
    '',
    'ACTIONS:',
    ...actionLines(metrics).map((action) => `- ${action}`),
  ].join('\n');
}

/** Only what was measured can be on target or off it. */
function statusOf(metrics: MetricsSoFar): string {
  const { accuracy, hallucination, csat, adoption, deflection } = healthCheck(metrics);
  const lines = [accuracy, hallucination, csat, adoption, deflection];
  const measured = lines.filter((line) => line !== null);
  const passed = measured.filter((line) => line === 'PASS').length;
  const missing = lines.length - measured.length;
  const rest = missing === 0 ? '' : ` (${String(missing)} not measured)`;
  return `${String(passed)}/${String(measured.length)} metrics on target${rest}`;
}

function actionLines({ deflectionRate, editRate, hallucinationRate }: MetricsSoFar): string[] {
  const lines: string[] = [];
  if (deflectionRate !== null && deflectionRate < 0.4)
    lines.push('Deflection below target; expanding knowledge base coverage');
  if (editRate !== null && editRate > 0.3)
    lines.push('High edit rate; investigating prompt quality for top categories');
  if (hallucinationRate !== null && hallucinationRate >= 0.05)
    lines.push('Hallucination rate elevated; adding source verification step');
  if (lines.length > 0) return lines;
  const measured = [deflectionRate, editRate, hallucinationRate].every((rate) => rate !== null);
  return [measured ? 'No action needed this week' : 'Measure what is missing'];
}

function percent(rate: number | null, decimals = 0): string {
  return show(rate, (value) => `${(value * 100).toFixed(decimals)}%`);
}

function show(value: number | null, format: (value: number) => string): string {
  return value === null || !Number.isFinite(value) ? 'not measured' : format(value);
}
