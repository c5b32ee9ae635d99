import type { Token } from '@credence-ui/core';

/** The token log-probabilities in one raw chunk of a chat completion; none when the endpoint offers none. */
export function readLogprobs(chunk: unknown): Token[] {
  const content = at(at(at(at(chunk, 'choices'), 0), 'logprobs'), 'content');
  return Array.isArray(content) ? content.flatMap(readToken) : [];
}

function readToken(entry: unknown): Token[] {
  const logprob = at(entry, 'logprob');
  if (typeof logprob !== 'number') return [];
  const token = at(entry, 'token');
  const list = at(entry, 'top_logprobs');
  const top = (Array.isArray(list) ? list : [])
    .map((one: unknown) => at(one, 'logprob'))
    .filter((value) => typeof value === 'number');
  return [{ logprob, ...(typeof token === 'string' && { token }), ...(top.length > 0 && { top }) }];
}

function at(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === String(key))?.[1];
}
