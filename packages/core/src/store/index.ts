export { createListeners } from './createListeners.ts';
export type { Listeners } from './createListeners.ts';
export { warnOnce } from './warnOnce.ts';
