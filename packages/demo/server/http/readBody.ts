import type { Context } from 'hono';
import { HttpProblem } from './HttpProblem.ts';

/** The JSON object of a request. Anything else is a 400 or 415 with a clear message. */
export async function readBody(context: Context): Promise<Readonly<Record<string, unknown>>> {
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new HttpProblem(
      415,
      'the request is not JSON. Send it with content-type application/json.',
    );
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new HttpProblem(400, 'the request holds no JSON object. Check its body.');
  }
  // An object's fields are unknown until they are read, which is what this type says.
  return body as Readonly<Record<string, unknown>>;
}
