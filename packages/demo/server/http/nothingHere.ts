import type { Handler, Hono } from 'hono';
import { HttpProblem } from './HttpProblem.ts';

/** What is left when no route of `app` fits: 405 with the methods there are at a known address, else 404. */
export function nothingHere(app: Hono): Handler {
  const known = app.routes.map(({ method, path }) => ({ method, fits: patternOf(path) }));
  return ({ req }) => {
    const path = req.path.replace(/^\/api(?=\/)/, '');
    const methods = known.filter(({ fits }) => fits.test(path)).map(({ method }) => method);
    if (methods.length > 0) throw wrongMethod(req.method, methods);
    throw new HttpProblem(404, 'there is nothing at this address.');
  };
}

/** A known address was asked in a way that it does not know. Who may GET may HEAD. */
export function wrongMethod(asked: string, methods: readonly string[]): HttpProblem {
  const allowed = methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const allow = [...new Set(allowed)].join(', ');
  return new HttpProblem(405, `this address knows no ${asked}. It takes ${allow}.`, { allow });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
}
