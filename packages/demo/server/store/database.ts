/** A PostgreSQL database, embedded or over the wire. The same SQL runs on both. */
export interface Database {
  query(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

/** A row as the driver returns it; readers check what they take from it. */
export type Row = Readonly<Record<string, unknown>>;
