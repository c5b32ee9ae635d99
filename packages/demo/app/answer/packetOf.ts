import type { HandoffPacket } from '../../shared/api.ts';
import { messages } from '../messages/index.ts';
import { hrefOf } from '../route/route.ts';
import type { Answer } from './answer.ts';
import { shownAnswer } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** What only this page knows of a question that goes to a person: what was tried, what was said, and where it can be read. */
export function packetOf(conversation: Conversation, page: string): HandoffPacket {
  const { answers, ticketId } = conversation;
  const attempts = answers.flatMap(attemptsOf);
  const decision = shownAnswer(conversation)?.run?.decision;
  // A question that was asked here stands on this device only.
  const route = ticketId === null ? null : ({ name: 'inbox', ticketId, open: null } as const);
  return {
    ...(attempts.length > 0 && { attempts }),
    ...(decision && decision.mode !== null && { told: decision.message }),
    ...(route && { transcript: new URL(hrefOf(route), page).href }),
  };
}

/** What failed on the way to an answer, in order, and then what came. */
function attemptsOf({ run, from, props: { response } }: Answer): readonly string[] {
  const failed = (run?.failures ?? []).map(({ kind }) => messages.attemptFailed[kind]);
  const { confidence, content } = response;
  return content === '' ? failed : [...failed, messages.attemptAnswered(from, confidence)];
}
