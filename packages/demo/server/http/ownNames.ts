import type { Context, MiddlewareHandler } from 'hono';
import { HttpProblem } from './HttpProblem.ts';

/**
 * The names under which the copilot answers: the loopback ones, the host that it listens on, and those that are allowed.
 * A host that means every address, such as 0.0.0.0, is no name.
 */
export function ownNames(host: string, allowed: readonly string[] = []): ReadonlySet<string> {
  const given = [host, ...allowed].map(readName).filter((name) => name !== null);
  return new Set([...loopback, ...given.filter((name) => !isEveryAddress(name))]);
}

/** A host name or address in the form in which a URL has it; `null` for anything else, such as a name with a port. */
export function readName(text: string): string | null {
  const name = isIPv6(text) ? `[${text}]` : text;
  if (!/^(?:\[[\da-f:.]+\]|[^\s:/?#@\\[\]%]+)$/i.test(name)) return null;
  return URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : null;
}

/** Whether listening on it means listening on every address. */
export function isEveryAddress(name: string): boolean {
  return ['0.0.0.0', '[::]'].includes(name);
}

/**
 * Refuses what is addressed to another name (421), as a page does that had its own name point here, and what another
 * site asks to change (403).
 */
export function answerOwnNames(names: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    const name = URL.canParse(`http://${host}`) ? readName(host.replace(/:\d+$/, '')) : null;
    if (name === null || !names.has(name)) throw new HttpProblem(421, notMine(host));
    if (!reads.includes(context.req.method) && isForeign(context, host))
      throw new HttpProblem(403, foreign);
    await next();
  };
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const reads: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const foreign = 'requests from other sites are refused. Open the copilot itself.';

function isIPv6(text: string): boolean {
  return /^[\da-f.]*:[\da-f:.]*:[\da-f:.]*$/i.test(text);
}

function notMine(host: string): string {
  const asked =
    host === ''
      ? 'the request names no host'
      : `"${host.slice(0, 100)}" is no name of this copilot`;
  return `${asked}. Open it at http://localhost with its port, or start it with --allow-host <name>.`;
}

/** Programs send no origin; a browser says where a request comes from, and it must come from this very host and port. */
function isForeign({ req }: Context, host: string): boolean {
  const site = req.header('sec-fetch-site') ?? 'none';
  if (site === 'cross-site' || site === 'same-site') return true;
  const origin = req.header('origin');
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { protocol, host: from } = new URL(origin);
  return !/^https?:$/.test(protocol) || from !== new URL(`${protocol}//${host}`).host;
}
