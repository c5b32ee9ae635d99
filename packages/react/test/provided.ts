declare module 'vitest' {
  interface ProvidedContext {
    /** Hostile inputs of the corpus beside the repository; `null` where it is absent. */
    untrusted: readonly string[] | null;
  }
}

export {};
