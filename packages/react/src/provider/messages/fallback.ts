import { failureText } from '@credence-ui/core/fallback';
import type { Vocabulary, Words } from './words.ts';

/** Words of the fallback parts. */
export const fallbackMessages = {
  fallbackGroup: 'What to do next',
  fallbackHallucination: failureText.hallucination,
  fallbackLatency: failureText.latency,
  fallbackEstimate: (seconds: number) =>
    `About ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left.`,
  fallbackOutage: failureText.outage,
  fallbackOffensive: failureText.offensive,
  fallbackProgress: 'Time to the answer',
  fallbackActionWait: 'Keep waiting',
  fallbackActionCached: 'Use an earlier answer',
  fallbackActionBackup: 'Ask the backup model',
  fallbackActionRetry: 'Try again',
  fallbackActionFaq: 'Open the FAQ',
  fallbackActionHuman: 'Ask a person',
  fallbackActionReport: 'Report a mistake in this block',
  fallbackActionFound: 'See what I found',
  fallbackCached: (age: string) => `There is an earlier answer, given ${age}.`,
  fallbackFromCache: (age: string) => `An earlier answer, given ${age}.`,
  fallbackFromBackup: 'The backup model wrote this answer.',
  fallbackSourceVersion: (version: string) => `From version ${version} of the documents.`,
  fallbackConnect: 'Connect me',
  fallbackConnecting: 'Connecting you…',
  fallbackConnected: 'Request received',
  fallbackReconnect: 'Try again',
  fallbackPosition: (position: number) => `Number ${position} in the queue.`,
  fallbackWait: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  fallbackAcknowledged: 'A person has been asked.',
  fallbackHandoffFailed: 'Nobody has been asked yet, because the request failed.',
  fallbackHandoffTimeout: 'Nobody has been asked yet, because the queue did not answer in time.',
  fallbackBroken: 'This part could not be shown as intended. Its text follows.',
  fallbackEscalate: 'Escalate',
  fallbackOpens: (when: string) =>
    `A person answers again on ${when}. You can leave your request now.`,
  fallbackTaken: (by: string | null) => `${by ?? 'A person'} is looking at it.`,
  fallbackAnswered: (by: string | null) => `${by ?? 'A person'} has answered.`,
  fallbackHandedBack: 'Your request is back in the queue.',
  fallbackWithdrawn: 'Your request was withdrawn.',
  fallbackOver: 'Your request was closed.',
  fallbackLost: 'Your request failed. Nobody has it.',
  fallbackOld: 'This may be out of date, because the queue cannot be reached.',
  fallbackWithdraw: 'Withdraw request',
  fallbackWithdrawing: 'Withdrawing…',
  fallbackWithdrawFailed: 'It was not withdrawn, because the queue was not reached.',
  fallbackClosed: 'Nobody answers at the moment. You can leave your request now.',
} as const satisfies Vocabulary;

export type FallbackMessages = Words<typeof fallbackMessages>;
