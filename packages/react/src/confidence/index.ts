export * as Confidence from './parts.ts';
