/** Takes the text of a server-sent event stream in any pieces and gives the data of each event that is whole. */
export interface EventReader {
  take(text: string): readonly string[];
  /** What the last event holds when the stream ends without its blank line. */
  end(): readonly string[];
}

/** A reader at the start of a stream. Lines end in CRLF, CR or LF; comments and other fields are passed over. */
export function createEventReader(): EventReader {
  let line = '';
  let endedInReturn = false;
  let data: string[] = [];
  const takeLine = (whole: string): string[] => {
    if (whole === '') {
      const event = data;
      data = [];
      return event.length > 0 ? [event.join('\n')] : [];
    }
    if (whole === 'data') data.push('');
    if (whole.startsWith('data:')) data.push(whole.slice(whole[5] === ' ' ? 6 : 5));
    return [];
  };
  const take = (text: string): string[] => {
    const given = endedInReturn && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') endedInReturn = text.endsWith('\r');
    const [first = '', ...others] = given.split(/\r\n|\r|\n/);
    line += first;
    return others.flatMap((next) => {
      const whole = line;
      line = next;
      return takeLine(whole);
    });
  };
  return { take, end: () => take('\n\n') };
}
