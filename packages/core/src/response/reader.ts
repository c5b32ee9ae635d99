import { describe } from './issue.ts';
import type { ResponseIssue } from './issue.ts';

/** A view of one place in a payload. Reads never throw: what does not fit becomes `undefined` and an issue. */
export interface Reader {
  readonly path: string;
  readonly value: unknown;
  readonly issues: ResponseIssue[];
}

export type PlainObject = Readonly<Record<string, unknown>>;

export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field called `name`, in camelCase or else in snake_case. */
export function field(reader: Reader, name: string): Reader {
  const path = reader.path === '$' ? name : `${reader.path}.${name}`;
  return {
    path,
    value: own(reader.value, name) ?? own(reader.value, snakeCase(name)),
    issues: reader.issues,
  };
}

/** Records that something else was expected here. */
export function mismatch(reader: Reader, expected: string): void {
  reader.issues.push({ path: reader.path, expected, received: describe(reader.value) });
}

/** What was read here; records that something else was expected when it is `undefined`. */
export function expecting<Item>(
  reader: Reader,
  expected: string,
  item: Item | undefined,
): Item | undefined {
  if (item === undefined) mismatch(reader, expected);
  return item;
}

/** True when nothing was given: absent fields and the `null` by which most backends say the same. */
export function isAbsent(reader: Reader): boolean {
  return reader.value === undefined || reader.value === null;
}

function own(value: unknown, name: string): unknown {
  return isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
