import type { Hono } from 'hono';

/** Asks an app as a client of its server does, which always names the host. */
export function requestTo(app: Hono, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('host')) headers.set('host', 'localhost');
  return Promise.resolve(app.request(path, { ...init, headers }));
}
