import type { LLMProductSpec } from '@credence-ui/insights';
import { HttpProblem } from '../http/HttpProblem.ts';

/** The spec of a request; what cannot be one is a 400 that names the field. */
export function readSpec(input: unknown): LLMProductSpec {
  const fields: Fields = typeof input === 'object' && input !== null ? { ...input } : {};
  const residency = fields['dataResidency'];
  return {
    name: text(fields, 'name'),
    userPersona: text(fields, 'userPersona'),
    jobToBeDone: text(fields, 'jobToBeDone'),
    inputTypes: texts(fields, 'inputTypes'),
    outputFormat: text(fields, 'outputFormat'),
    maxLatencySeconds: number(fields, 'maxLatencySeconds', [0.1, 600]),
    contextWindowNeeds: oneOf(fields, 'contextWindowNeeds', ['short', 'medium', 'long']),
    hallucinationRisk: oneOf(fields, 'hallucinationRisk', ['low', 'medium', 'high', 'critical']),
    requiresCitations: flag(fields, 'requiresCitations'),
    humanReviewRequired: flag(fields, 'humanReviewRequired'),
    accuracyTarget: number(fields, 'accuracyTarget', [0, 1]),
    dailyRequestsEstimate: number(fields, 'dailyRequestsEstimate', [0, 1e9]),
    concurrentUsersPeak: number(fields, 'concurrentUsersPeak', [0, 1e9]),
    ...(typeof residency === 'string' && residency !== '' && { dataResidency: residency }),
    piiHandling: text(fields, 'piiHandling'),
  };
}

type Fields = Readonly<Record<string, unknown>>;

const longest = 500;

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value.trim() !== '' && value.length <= longest) return value;
  throw unfit(name, `Write up to ${longest} characters.`);
}

function texts(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  const isList = Array.isArray(value) && value.length <= 20;
  if (isList && value.every((one) => typeof one === 'string' && one.length <= longest))
    return value as readonly string[];
  throw unfit(name, 'Send a list of up to 20 texts.');
}

function number(fields: Fields, name: string, [low, high]: readonly [number, number]): number {
  const value = fields[name];
  if (typeof value === 'number' && value >= low && value <= high) return value;
  throw unfit(name, `Give a number from ${low} to ${high}.`);
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  throw unfit(name, 'Send true or false.');
}

function oneOf<Name extends string>(fields: Fields, name: string, names: readonly Name[]): Name {
  const found = names.find((one) => one === fields[name]);
  if (found !== undefined) return found;
  throw unfit(name, `Use one of ${names.join(', ')}.`);
}

function unfit(name: string, advice: string): HttpProblem {
  return new HttpProblem(400, `"${name}" of the spec cannot be used as it is. ${advice}`);
}
