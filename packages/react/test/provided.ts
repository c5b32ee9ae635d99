declare module 'vitest' {
  interface ProvidedContext {
    /** Hostile inputs: our own, and those of the corpus where it lies beside the repository. */
    untrusted: readonly string[];
  }
}

export {};
