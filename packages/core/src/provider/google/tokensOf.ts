import { given } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import { listAt, numberAt, stringAt } from '../payload.ts';

/** The chosen tokens of a candidate. The average that Gemini gives beside them counts hidden thinking and is not used. */
export function tokensOf(candidate: unknown): Token[] {
  const tops = listAt(candidate, 'logprobsResult', 'topCandidates');
  return listAt(candidate, 'logprobsResult', 'chosenCandidates').flatMap((chosen, index) => {
    const logprob = numberAt(chosen, 'logProbability');
    if (logprob === undefined) return [];
    const top = listAt(tops[index], 'candidates').flatMap(
      (other) => numberAt(other, 'logProbability') ?? [],
    );
    return {
      // The sum turns -0 into 0.
      logprob: logprob + 0,
      ...given({ token: stringAt(chosen, 'token') }),
      ...(top.length > 0 && { top }),
    };
  });
}
