import type { DraftRecord } from '@credence-ui/draft';

const day = 24 * 60 * 60 * 1000;
const longest = 30 * day;

/** A record as it is stored: with the time at which a visit first found it old. */
type Stored = DraftRecord & { readonly oldSince?: number };

/** A stored value as a record, else why it is none: broken, or written by a later version of the library. */
export function readRecord(value: unknown): DraftRecord | 'corrupt' | 'newer' {
  if (typeof value !== 'object' || value === null) return 'corrupt';
  const fields = value as Readonly<Partial<Record<keyof Stored, unknown>>>; // each is looked at below
  const { version, id, tab, revision, original, current, savedAt, over } = fields;
  if (typeof version === 'number' && version > 1) return 'newer';
  if (version !== 1 || !isText(id) || !isText(tab) || !isText(original) || !isText(current))
    return 'corrupt';
  if (!isFigure(revision) || !isFigure(savedAt) || !isSeen(over)) return 'corrupt';
  return { version, id, tab, revision, original, current, savedAt, over };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isSeen(value: unknown): value is DraftRecord['over'] {
  return typeof value === 'object' && value !== null && Object.values(value).every(isFigure);
}

/**
 * What becomes of a stored value when a page comes by: `undefined` once two visits, a day or more apart, both found it older
 * than 30 days. One visit with a wrong clock deletes nothing, nor does a date in the future.
 */
export function afterVisit(value: unknown, now: number): unknown {
  const record = readRecord(value);
  if (typeof record === 'string' || now - record.savedAt <= longest) return value;
  const { oldSince = Number.NaN } = value as Stored; // read as one above
  if (oldSince > now || !isFigure(oldSince)) return { ...record, oldSince: now };
  return now - oldSince < day ? value : undefined;
}
