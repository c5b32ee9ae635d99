/** Words around the drafted replies. */
export const answerMessages = {
  drafts: 'Drafted reply',
  again: 'Draft again',
  stop: 'Stop',
  versions: 'Drafts of this reply',
  version: (at: number, of: number) => `Draft ${String(at)} of ${String(of)}`,
  versionPrevious: 'Earlier draft',
  versionNext: 'Later draft',
  waiting: (before: number) =>
    before === 0
      ? 'Waiting for the model: you are next.'
      : `Waiting for the model: ${String(before)} before you.`,
  priorByColleague: (time: string) => `Answered by a colleague at ${time}`,
  priorByYou: (time: string) => `Answered by you at ${time}`,
  priorAnyway: 'Send another reply anyway',
  priorFirst:
    'the customer has a reply already. Tick “Send another reply anyway” above to add this one.',
  stopped: 'Stopped. What arrived is kept; draft again when you are ready.',
};
