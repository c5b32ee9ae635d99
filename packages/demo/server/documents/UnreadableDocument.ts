/** One document cannot be read. The message says why and what to do; the rest of the folder is served. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
}
