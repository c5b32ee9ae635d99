/** Says whether a field of an event holds what it should. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isName: Check = (value) => typeof value === 'string' && value !== '';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isVote: Check = (value) => value === 'up' || value === 'down';
export const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
export const isProbability: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** A UUID version 7 (RFC 9562). */
export const isEventId: Check = (value) =>
  typeof value === 'string' &&
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value);

/** An ISO 8601 time in UTC, as `toISOString` writes it. */
export const isTime: Check = (value) =>
  typeof value === 'string' &&
  /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
