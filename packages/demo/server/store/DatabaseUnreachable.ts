/** The database cannot be reached just now. What was to be stored is held or the caller is told. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
  constructor(cause: unknown) {
    super(
      'Credence: the database cannot be reached. It is tried again on its own; check that it runs and that DATABASE_URL is right.',
      {
        cause,
      },
    );
  }
}
