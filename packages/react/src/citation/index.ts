export * as Citation from './parts.ts';
