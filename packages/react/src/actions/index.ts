export * as Actions from './parts.ts';
