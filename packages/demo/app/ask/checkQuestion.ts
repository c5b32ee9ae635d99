import { messages } from '../messages/index.ts';

/** The longest question that the server takes, in UTF-16 code units. */
export const longestQuestion = 10_000;

/** What is wrong with a question, in words for the person, or `null` when it can be asked. */
export function checkQuestion(text: string): string | null {
  if (text.trim() === '') return messages.askEmpty;
  if (text.length > longestQuestion) return messages.askTooLong(text.length, longestQuestion);
  return null;
}
