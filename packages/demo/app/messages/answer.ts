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
  stopped: 'Stopped. What arrived is kept; draft again when you are ready.',
};
