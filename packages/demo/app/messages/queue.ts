/** Words of the people's queue. */
export const queueMessages = {
  queue: 'Queue',
  queueLead: 'Questions handed to a person, first come first served.',
  queueEmpty: 'Nobody is waiting. Hand-offs from the inbox arrive here.',
  queuePosition: (position: number) => `Position ${String(position)}`,
  queueTake: 'Take',
  queueTakeNamed: (subject: string) => `Take: ${subject}`,
  queueTaking: 'Taking…',
  queueTakeFailed: 'It could not be taken. Try again.',
};
