import { isPlainObject } from '../response/read.ts';

/** What stands under `path` in a payload, `undefined` where something on the way is missing or of another kind. */
export function at(payload: unknown, ...path: readonly (string | number)[]): unknown {
  let value = payload;
  for (const step of path) {
    if (typeof step === 'number')
      value = Array.isArray(value) ? (value[step] as unknown) : undefined;
    else value = isPlainObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/** The string under `path`, `undefined` when it is none. */
export function stringAt(
  payload: unknown,
  ...path: readonly (string | number)[]
): string | undefined {
  const value = at(payload, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The string under `path` when it holds more than white space. */
export function wordsAt(
  payload: unknown,
  ...path: readonly (string | number)[]
): string | undefined {
  const value = stringAt(payload, ...path);
  return value === undefined || value.trim() === '' ? undefined : value;
}

/** The finite number under `path`, `undefined` when it is none. */
export function numberAt(
  payload: unknown,
  ...path: readonly (string | number)[]
): number | undefined {
  const value = at(payload, ...path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The list under `path`; empty when it is none. */
export function listAt(
  payload: unknown,
  ...path: readonly (string | number)[]
): readonly unknown[] {
  const value = at(payload, ...path);
  return Array.isArray(value) ? value : [];
}
