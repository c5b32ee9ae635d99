import { messageText, parse } from '@credence-ui/markdown';

/** An answer's markdown as the plain text of a message: links with their addresses, lists with their numbers, no other marks. */
export function answerText(content: string): string {
  return messageText(parse(content));
}
