export * as Answer from './parts.ts';
