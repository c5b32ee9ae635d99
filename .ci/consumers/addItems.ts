import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../execute.ts';
import { serveFiles } from './serve.ts';

/**
 * Adds items of the registry to an app by shadcn's own tool, which fetches them and the colours of the app from a folder of it. What
 * went wrong, or `null`.
 */
export async function addItems(
  root: string,
  app: string,
  items: readonly string[],
): Promise<string | null> {
  const built = await execute([process.execPath, 'build.ts'], join(root, 'packages/registry'));
  if (built.code !== 0) return `The registry was not built.\n${built.output}`;
  const folder = join(app, 'registry');
  cpSync(join(root, 'packages/registry/dist'), folder, { recursive: true });
  const server = await serveFiles(folder);
  try {
    const add = [process.execPath, 'node_modules/shadcn/dist/index.js', 'add', '--yes', ...items];
    const { code, output } = await execute(add, app, { REGISTRY_URL: server.url });
    return code === 0 ? null : `"shadcn add ${items.join(' ')}" failed.\n${output}`;
  } finally {
    server.stop();
  }
}
