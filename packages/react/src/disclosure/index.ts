export * as Disclosure from './parts.ts';
