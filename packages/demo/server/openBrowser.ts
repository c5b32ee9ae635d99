import { spawn } from 'node:child_process';

/** Opens the page in the person's browser: only from a terminal, never in CI, and quietly not at all without a display. */
export function openBrowser(url: string): void {
  const { platform, env, stdout } = process;
  const hasDisplay = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  if (!stdout.isTTY || env['CI'] !== undefined || !hasDisplay) return;
  const [command, ...args] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};
