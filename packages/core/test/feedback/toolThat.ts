import type { Fetch } from '../../src/request/postJson.ts';

/** A tool that answers everything alike, and what it was told. */
export function toolThat(
  answers: { readonly status?: number; readonly body?: unknown } = {},
): Tool {
  const { status = 200, body = {} } = answers;
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (url, { headers, body: sent }) => {
      asked.push({ url, headers, body: JSON.parse(sent) });
      const answer = new Response(JSON.stringify(body), { status });
      return Promise.resolve(answer);
    },
  };
}

/** A request as a tool had it. */
interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Tool {
  readonly asked: readonly Asked[];
  readonly fetch: Fetch;
}
