import { given } from '../../response/read.ts';
import type { Token } from '../../response/response.ts';
import { listAt, stringAt } from '../payload.ts';

/** The tokens of a run of text. Where there are several, the first stands for the text of all. */
export function tokensOf(run: unknown): Token[] {
  return listAt(run, 'logprobs').flatMap((logprob, index) => {
    if (typeof logprob !== 'number' || !Number.isFinite(logprob)) return [];
    const token = index === 0 ? stringAt(run, 'text') : undefined;
    // The sum turns -0 into 0.
    return { logprob: logprob + 0, ...given({ token }) };
  });
}
