/** Words around the drafted replies. */
export const answerMessages = {
  drafts: 'Drafted reply',
  again: 'Draft again',
  stop: 'Stop',
  versions: 'Drafts of this reply',
  version: (at: number, of: number) => `Draft ${String(at)} of ${String(of)}`,
  versionPrevious: 'Earlier draft',
  versionNext: 'Later draft',
  stopped: 'Stopped. What arrived is kept; draft again when you are ready.',
};
