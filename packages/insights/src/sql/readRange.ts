import type { SummaryRange } from './warehouse.ts';

/** What every database can hold and a person can mean, in milliseconds since 1970: from the year 1 to before the end of 9999. */
const allTime = { from: -62_135_596_800_000, to: 253_402_300_799_999 } as const;

/** Whether a time, in milliseconds since 1970, is one that can be held. */
export function isWithin(time: number): boolean {
  return time >= allTime.from && time < allTime.to;
}

/** From when, and until before when, in milliseconds since 1970. Days begin where `summarizeDays` lets them begin. */
export function readRange({ from, to, timeZone = 'UTC' }: SummaryRange = {}): Range {
  return {
    from: from === undefined ? allTime.from : readTime(from, timeZone),
    to: to === undefined ? allTime.to : readTime(to, timeZone),
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function readTime(text: string, timeZone: string): number {
  const time = Date.parse(text);
  if (!isWithin(time) || !isWritten.test(text))
    throw new RangeError(
      `Credence: "${text}" is no day and no time. Write 2026-03-02 or 2026-03-02T09:00:00Z.`,
    );
  return isDay.test(text) ? beginOf(text, time, timeZone) : time;
}

const isDay = /^\d{4}-\d\d-\d\d$/;
const isWritten = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;
const hour = 3_600_000;

/** The first millisecond that the zone counts to the day, which no zone lets begin farther than this from that of UTC. */
function beginOf(day: string, inUtc: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  let [before, begun] = [inUtc - 30 * hour, inUtc + 30 * hour];
  while (begun - before > 1) {
    const middle = Math.floor((before + begun) / 2);
    if (format.format(middle) < day) before = middle;
    else begun = middle;
  }
  return begun;
}
