import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromiumPath } from './chromium.ts';

const advice = 'Install Chromium, or set CHROMIUM_PATH to the program of one that is installed.';

/** Installs Debian's Chromium when there is none; where apt is not to be had it says what to do. */
export function ensureChromium(): void {
  if (existsSync(chromiumPath)) return;
  if (process.env['CHROMIUM_PATH'] !== undefined || !mayInstall()) {
    console.error(`Credence: there is no Chromium at ${chromiumPath}. ${advice}`);
    return;
  }
  console.log('Installing Chromium with apt-get; the browser tests need it.');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  if (!existsSync(chromiumPath))
    console.error(`Credence: apt-get installed no Chromium. ${advice}`);
}

function mayInstall(): boolean {
  const isRoot = process.getuid?.() === 0;
  return isRoot && spawnSync('apt-get', ['--version']).status === 0;
}

function apt(...parameters: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-qq', ...parameters], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}
