export { createLibrary } from '../documents/createLibrary.ts';
export { createExtractiveEngine } from '../engine/extractive/createExtractiveEngine.ts';
export { keepMemorySmall } from '../keepMemorySmall.ts';
export { timeMetrics } from '../metrics/timeMetrics.ts';
export { loadQuestions } from './loadQuestions.ts';
export { measureAbstention } from './measureAbstention.ts';
export type { AbstentionQuality } from './measureAbstention.ts';
export { openPostgres } from '../store/openPostgres.ts';
export { openClickhouse } from './openClickhouse.ts';
