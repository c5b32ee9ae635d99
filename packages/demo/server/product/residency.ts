import type { LLMProductSpec } from '@credence-ui/insights';

/**
 * Why this server cannot promise what a spec says of where data may be kept; `null` where nothing is asked for, or it is kept there.
 * `region` is what whoever runs it says, such as "eu".
 */
export function residencyProblem(
  { dataResidency }: Pick<LLMProductSpec, 'dataResidency'>,
  region: string | null,
): string | null {
  const wanted = (dataResidency ?? '').split(/[\s,;]+/).filter(Boolean);
  if (wanted.length === 0) return null;
  const names = wanted.join(' or ');
  if (region === null)
    return `the spec keeps data in ${names}, and nobody has said where this server keeps it. Start it with CREDENCE_REGION.`;
  const isThere = wanted.some((one) => one.toLowerCase() === region.toLowerCase());
  return isThere
    ? null
    : `the spec keeps data in ${names}, and this server keeps it in ${region}. Change the spec, or run the server there.`;
}
