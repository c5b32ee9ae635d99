import fc from 'fast-check';

/**
 * Property tests draw the same cases on every run; `pnpm fuzz` sets other seeds. `pnpm mutation` only asks whether one fails, not
 * for the smallest case.
 */
fc.configureGlobal({
  seed: Number(process.env['CREDENCE_SEED'] ?? 4),
  endOnFailure: process.env['CREDENCE_MUTATION'] === 'yes',
});
