import { spanWithin } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import { describe } from './ResponseFormatError.ts';
import type { ResponseIssue } from './ResponseFormatError.ts';

/** A string that holds more than white space. */
export function readText(reader: Reader): string | undefined {
  if (isAbsent(reader)) return undefined;
  const { value } = reader;
  const isText = typeof value === 'string' && value.trim() !== '';
  return expecting(reader, 'text', isText ? value : undefined);
}

/** Any string, the empty one included. */
export function readString(reader: Reader): string | undefined {
  if (isAbsent(reader)) return undefined;
  const { value } = reader;
  return expecting(reader, 'a string', typeof value === 'string' ? value : undefined);
}

/** An identifier: a string that is not empty, or a whole number, which many backends send. */
export function readId(reader: Reader): string | undefined {
  if (isAbsent(reader)) return undefined;
  const { value } = reader;
  if (typeof value === 'string' && value !== '') return value;
  return expecting(reader, 'an id', Number.isSafeInteger(value) ? String(value) : undefined);
}

export function readNumber(reader: Reader): number | undefined {
  if (isAbsent(reader)) return undefined;
  const { value } = reader;
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  return expecting(reader, 'a number', isNumber ? value : undefined);
}

/** A number in [0, 1]; `null` when it is null, missing or anything else. */
export function readProbability(reader: Reader): number | null {
  const { value } = reader;
  if (value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  mismatch(reader, 'a number from 0 to 1, or null');
  return null;
}

export function readBoolean(reader: Reader): boolean | undefined {
  if (isAbsent(reader)) return undefined;
  const { value } = reader;
  return expecting(reader, 'true or false', typeof value === 'boolean' ? value : undefined);
}

/** A list, each entry read by `entry`; entries that do not fit are left out. */
export function readList<Item>(
  reader: Reader,
  entry: (reader: Reader, index: number) => Item | undefined,
): Item[] | undefined {
  if (isAbsent(reader)) return undefined;
  if (!Array.isArray(reader.value)) return expecting<Item[]>(reader, 'a list', undefined);
  const items = reader.value.map((value: unknown, index) =>
    entry({ path: `${reader.path}[${index}]`, value, issues: reader.issues }, index),
  );
  return items.filter((item): item is Item => item !== undefined);
}

/** An object, read by `content`. */
export function readObject<Item>(
  reader: Reader,
  content: (reader: Reader) => Item | undefined,
): Item | undefined {
  if (isAbsent(reader)) return undefined;
  return isPlainObject(reader.value)
    ? content(reader)
    : expecting<Item>(reader, 'an object', undefined);
}

/** Leaves out the fields that were not given. */
export function given<Fields extends object>(fields: Fields): Given<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // The cast says what the filter did: only given fields are left.
  return Object.fromEntries(entries) as Given<Fields>;
}

type Given<Fields> = { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };

/** A span that lies within `content`. */
export function readSpan(reader: Reader, content: string): Span | undefined {
  if (isAbsent(reader)) return undefined;
  const start = field(reader, 'start').value;
  const end = field(reader, 'end').value;
  const span =
    typeof start === 'number' && typeof end === 'number'
      ? spanWithin(content, { start, end })
      : null;
  return expecting(reader, 'a span within content', span ?? undefined);
}

/** A view of one place in a payload. Reads never throw: what does not fit becomes `undefined` and an issue. */
export interface Reader {
  readonly path: string;
  readonly value: unknown;
  readonly issues: ResponseIssue[];
}

type PlainObject = Readonly<Record<string, unknown>>;

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
