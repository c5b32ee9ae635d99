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
  return question;
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
  return text;
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
  return typeof text === 'string' && text.trim() !== '' ? text.slice(0, longestQuestion) : null;
}

function isId(value: unknown): value is string {
  return (
    typeof value === 'string' && value.length > 0 && value.length <= 200 && !/\p{Cc}/u.test(value)
  );
}
