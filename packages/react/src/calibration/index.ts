export * as Calibration from './parts.ts';
