import fc from 'fast-check';

/** Property tests draw the same cases on every run; `pnpm fuzz` sets other seeds. */
fc.configureGlobal({ seed: Number(process.env['CREDENCE_SEED'] ?? 4) });
