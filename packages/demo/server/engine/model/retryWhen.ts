/** A `Retry-After` header, in seconds or as a date, in words such as "in 7 seconds"; `null` when it says nothing. */
export function retryWhen(header: string | undefined, now = new Date()): string | null {
  const seconds = secondsOf(header ?? '', now);
  if (Number.isNaN(seconds)) return null;
  if (seconds <= 0) return 'now';
  if (seconds < 120) return `in ${seconds} second${seconds === 1 ? '' : 's'}`;
  if (seconds < 7200) return `in about ${Math.round(seconds / 60)} minutes`;
  return `in about ${Math.round(seconds / 3600)} hours`;
}

function secondsOf(header: string, now: Date): number {
  if (/^\s*\d+\s*$/.test(header)) return Number(header);
  return Math.ceil((Date.parse(header) - now.getTime()) / 1000);
}
