export * as Fallback from './parts.ts';
export { useFallback } from './useFallback.ts';
export type { FallbackState, UseFallbackOptions } from './useFallback.ts';
