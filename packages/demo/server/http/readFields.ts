import { HttpProblem } from './HttpProblem.ts';

type Body = Readonly<Record<string, unknown>>;

/** The longest question that is taken, in UTF-16 code units. */
const longestQuestion = 10_000;

/** The question of a request; empty or too long is a 400 that says so. */
export function readQuestion(body: Body): string {
  const { question } = body;
  if (typeof question !== 'string' || question.trim() === '') {
    throw new HttpProblem(400, 'the question is empty. Type what you want to know.');
  }
  if (question.length > longestQuestion) {
    throw new HttpProblem(
      400,
      `the question has ${question.length} characters. Shorten it to at most ${longestQuestion}.`,
    );
  }
  return withoutNul('question', question);
}

/** The longest reply that is taken, in UTF-16 code units. */
const longestReply = 100_000;

/** The text of a reply, exactly as it was approved; empty or too long is a 400 that says so. */
export function readReply(body: Body): string {
  const { text } = body;
  if (typeof text !== 'string' || text.trim() === '')
    throw new HttpProblem(400, 'the reply is empty. Write something before you send it.');
  if (text.length > longestReply)
    throw new HttpProblem(
      400,
      `the reply has ${text.length} characters. Shorten it to at most ${longestReply}.`,
    );
  return withoutNul('reply', text);
}

/** An id that the page has minted. */
export function readId(body: Body, field: string): string {
  const id = body[field];
  if (!isId(id))
    throw new HttpProblem(400, `"${field}" is no id. Send a text of 1 to 200 characters.`);
  return id;
}

/** An id that may be missing. */
export function readOptionalId(body: Body, field: string): string | null {
  return body[field] === undefined || body[field] === null ? null : readId(body, field);
}

/** A text that may be missing; longer ones are cut. */
export function readOptionalText(body: Body, field: string): string | null {
  const text = body[field];
  if (typeof text !== 'string' || text.trim() === '') return null;
  return withoutNul(field, text).slice(0, longestQuestion);
}

/** The database holds every character but one, and a person has to know that theirs would be another text. */
function withoutNul(what: string, text: string): string {
  const at = text.indexOf('\u0000');
  if (at < 0) return text;
  throw new HttpProblem(
    400,
    `the ${what} holds a character that cannot be stored (U+0000, at position ${at + 1}). Remove it, then send it again.`,
  );
}

/** Whether it can be an id that somebody has minted. */
export function isId(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length > 0 && value.length <= 200 && !/\p{Cc}/u.test(value)
  );
}
