import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import { HttpProblem } from './HttpProblem.ts';
import { wrongMethod } from './nothingHere.ts';

/** The built page. Its few files are held in memory, so that a request can name no path on disk. */
export function pageRoutes(folder: string): Hono {
  const files = readFiles(folder);
  return new Hono().all('*', async (context) => {
    const path = context.req.path === '/' ? '/index.html' : context.req.path;
    const file = (await files).get(path);
    if (file === undefined)
      throw new HttpProblem(404, 'there is nothing at this address. The copilot is at /.');
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') throw wrongMethod(method, ['GET']);
    return context.body(file.body, 200, {
      'content-type': file.type,
      'cache-control': path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'no-cache',
    });
  });
}

interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
}

async function readFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.map(async (path): Promise<[string, PageFile]> => {
        const type = types.get(extname(path)) ?? 'application/octet-stream';
        return [
          `/${relative(folder, path).split(sep).join('/')}`,
          { body: new Uint8Array(await readFile(path)), type },
        ];
      }),
    ),
  );
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);
