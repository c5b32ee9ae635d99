export * from './response/index.ts';
export * from './tier/index.ts';
export * from './event/index.ts';
export type { Span } from './text/index.ts';
