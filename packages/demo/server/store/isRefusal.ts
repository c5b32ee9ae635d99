/**
 * True when the database answered and refused the statement, which trying again will not mend. Connection trouble,
 * lack of resources and shutdown have the SQLSTATE classes 08, 53, 57 and 58; a broken wire has no SQLSTATE.
 */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string')
    return false;
  return (
    /^[0-9A-Z]{5}$/.test(error.code) &&
    /\d/.test(error.code) &&
    !/^(?:08|53|57|58)/.test(error.code)
  );
}
