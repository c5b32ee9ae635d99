import type { Vocabulary, Words } from './words.ts';

/** Words of the fallback parts. */
export const fallbackMessages = {
  fallbackGroup: 'What to do next',
  fallbackHallucination:
    "I'm not confident about this answer. Let me connect you with a human agent.",
  fallbackLatency: 'This is taking longer than usual.',
  fallbackEstimate: (seconds: number) =>
    `About ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left.`,
  fallbackOutage: 'The assistant cannot answer right now. Your question is kept.',
  fallbackOffensive:
    'Sorry, this answer was blocked because it may be inappropriate. It was logged for review.',
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
} as const satisfies Vocabulary;

export type FallbackMessages = Words<typeof fallbackMessages>;
