/** An ISO time as a person of the server's place reads it, such as "26 Nov, 14:05". Two routes say it. */
export function clockTime(iso: string): string {
  return format.format(new Date(iso));
}

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
