import type { ServerResponse } from 'node:http';

/** A part of an answer as the chat-completions protocol streams it. */
export function chunk(content: string, logprob: number | null = null): string {
  const logprobs =
    logprob === null
      ? null
      : { content: [{ token: content, logprob, top_logprobs: [{ token: content, logprob }] }] };
  const choice = { index: 0, delta: { role: 'assistant', content }, logprobs, finish_reason: null };
  const data = {
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [choice],
  };
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** What ends a streamed answer, for a reason such as `stop` or `length`. */
export function finish(reason: string): string {
  const choices = [{ index: 0, delta: {}, finish_reason: reason }];
  const data = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices };
  return `data: ${JSON.stringify(data)}\n\ndata: [DONE]\n\n`;
}

/** What ends a streamed answer that is complete. */
export const last = finish('stop');

/** Streams a whole answer. */
export function says(
  response: ServerResponse,
  parts: readonly string[],
  logprob: number | null = null,
) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const part of parts) response.write(chunk(part, logprob));
  response.end(last);
}
