/** What a failure says of itself. */
export function wordsOfError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
