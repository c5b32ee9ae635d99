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
  ownReply: 'Your reply',
  ownReplySend: 'Send reply',
  ownReplySending: 'Sending…',
  ownReplyEmpty: 'Write the reply first.',
  ownReplyFound: 'What the copilot found is below, as a start.',
  notSent: (reason: string) => `Not sent: ${reason} Your text is kept.`,
};
