/** Words for how the copilot itself is doing. */
export const noticeMessages = {
  notices: 'State of the copilot',
  offline: (pending: number) =>
    pending === 0
      ? 'You are offline. What you do is kept on this device.'
      : `You are offline. ${acts(pending)} kept on this device and will be sent.`,
  serverAway: (pending: number) =>
    pending === 0
      ? 'The copilot’s server does not answer. What you do is kept on this device.'
      : `The copilot’s server does not answer. ${acts(pending)} kept on this device and will be sent.`,
  databaseAway: (waiting: number) =>
    waiting === 0
      ? 'The database cannot be reached. New events wait and will be saved when it is back.'
      : `The database cannot be reached. ${waiting === 1 ? '1 event is' : `${String(waiting)} events are`} waiting and will be saved when the database is back.`,
  documentsSkipped: (count: number) =>
    count === 1 ? '1 file is not read' : `${String(count)} files are not read`,
};

function acts(pending: number): string {
  return pending === 1 ? '1 act is' : `${String(pending)} acts are`;
}
