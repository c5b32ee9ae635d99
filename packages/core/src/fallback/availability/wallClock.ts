const minute = 60_000;
const day = 86_400_000;

/** A clock on a wall somewhere. What it shows is written as the milliseconds at which a clock in UTC shows the same. */
export interface WallClock {
  /** What it shows at `time`, to the minute. */
  readonly read: (time: number) => number;
  /** The first minute at which it shows `shown` or later: the first of two, or the one after a gap. */
  readonly reach: (shown: number) => number;
}

/** The clock of an IANA time zone. Throws for one that is not known. */
export function wallClock(timeZone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const read = (time: number): number => readParts(format.formatToParts(time));
  return { read, reach: (shown) => reach(read, shown) };
}

function readParts(parts: readonly Intl.DateTimeFormatPart[]): number {
  const figure = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(
    figure('year'),
    figure('month') - 1,
    figure('day'),
    figure('hour'),
    figure('minute'),
  );
}

/** A clock changes at most once in two days, so that only the offsets on both sides can count. */
function reach(read: WallClock['read'], shown: number): number {
  const offsets = [shown - day, shown + day].map((time) => read(time) - time);
  const candidates = offsets.map((offset) => shown - offset);
  const exact = candidates.filter((time) => read(time) === shown);
  if (exact.length > 0) return Math.min(...exact);
  return firstAfterGap(read, shown, Math.min(...candidates), Math.max(...candidates));
}

/** Between `early`, which shows less than `shown`, and `late`, which shows more, the clock was put forward once. */
function firstAfterGap(
  read: WallClock['read'],
  shown: number,
  early: number,
  late: number,
): number {
  let [before, after] = [early, late];
  while (after - before > minute) {
    const middle = before + Math.ceil((after - before) / 2 / minute) * minute;
    if (read(middle) >= shown) after = middle;
    else before = middle;
  }
  return after;
}
