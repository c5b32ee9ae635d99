/** Words of the people's queue. */
export const queueMessages = {
  queue: 'Queue',
  queueLead: 'Questions handed to a person, first come first served.',
  queueEmpty: 'Nobody is waiting. Hand-offs from the inbox arrive here.',
  queuePosition: (position: number) => `Position ${String(position)}`,
  queueTake: 'Take',
  queueTakeNamed: (subject: string) => `Take: ${subject}`,
  queueTaking: 'Taking…',
  queueUnknown: 'Nobody was waiting when the queue was last read.',
  queueOld: 'The queue cannot be read just now. This list may be old.',
  queueTaken: 'Taken',
  queueOpen: 'Open',
  queueOpenNamed: (subject: string) => `Open: ${subject}`,
  handoff: 'Handed to a person',
  handoffWaits: (time: string, position: number) =>
    `Waits for a person since ${time}, number ${String(position)} in the queue`,
  heldByYou: (time: string) => `You have this since ${time}`,
  heldBy: (by: string, time: string) =>
    `${by.charAt(0).toUpperCase()}${by.slice(1)} has this since ${time}`,
  heldRelease: 'Put back',
  heldClose: 'Close without a reply',
  packet: 'What came with it',
  packetNote: 'Note',
  packetReason: 'Reason',
  packetReasons: {
    asked: 'Asked for a person',
    hallucination: 'Not confident about the answer',
    latency: 'The answer took too long',
    outage: 'The copilot could not answer',
    offensive: 'The answer was blocked',
  } as Readonly<Record<string, string>>,
  packetTier: 'Confidence of the answer',
  packetDraft: 'Answer so far',
  packetCitations: 'Sources',
  packetAttempts: 'Tried before',
  attemptFailed: {
    'timed-out': 'No answer came in time',
    'rate-limited': 'The service was busy',
    outage: 'The service could not be reached',
    blocked: 'An answer was blocked',
    malformed: 'What came was no answer',
    cancelled: 'An answer was stopped',
  },
  attemptAnswered: (from: 'primary' | 'backup' | 'cache', confidence: number | null) => {
    const words = {
      primary: 'An answer',
      backup: 'An answer of the backup',
      cache: 'An earlier answer to the same question',
    }[from];
    return confidence === null
      ? words
      : `${words}, ${String(Math.round(100 * confidence))} % confidence`;
  },
  packetTold: 'The person was told',
  packetTranscript: 'Conversation',
  packetPage: (title: string, page: number) => `${title}, p. ${String(page)}`,
  ownReplyFromDraft: 'Start from the answer',
  ownReply: 'Your reply',
  ownReplySend: 'Send reply',
  ownReplySending: 'Sending…',
  ownReplyEmpty: 'Write the reply first.',
  ownReplyFound: 'What the copilot found is below, as a start.',
  notSent: (reason: string) => `Not sent: ${reason} Your text is kept.`,
};
