import type { ExperimentPlan } from '../../shared/cycle.ts';
import { HttpProblem } from './HttpProblem.ts';
import { isId } from './readFields.ts';

type Body = Readonly<Record<string, unknown>>;

/** The version that a request names. */
export function readVersion(body: Body, field: string): string {
  const version = body[field];
  if (isId(version)) return version;
  throw new HttpProblem(400, `"${field}" names no version. Choose one of the list.`);
}

const metrics = ['editRate', 'thumbsRatio', 'handoffRate'] as const;

/** What two versions are to be compared by; a 422 that says what is wrong with it. */
export function readPlan(body: Body): ExperimentPlan {
  const [control, variant] = [readVersion(body, 'control'), readVersion(body, 'variant')];
  if (control === variant)
    throw new HttpProblem(422, 'both are the same version. Choose two to compare.');
  const metric = metrics.find((one) => one === body['metric']);
  if (!metric)
    throw new HttpProblem(422, `"metric" decides nothing. Choose ${metrics.join(', ')}.`);
  const share = readShare(body, 'share', 'which part of the conversations gets the variant');
  const effect = readShare(body, 'effect', 'the smallest difference worth finding');
  return { control, variant, share, metric, effect };
}

function readShare(body: Body, field: string, what: string): number {
  const share = body[field];
  if (typeof share === 'number' && share > 0 && share < 1) return share;
  throw new HttpProblem(422, `"${field}" is ${what}. Give a number between 0 and 1.`);
}
