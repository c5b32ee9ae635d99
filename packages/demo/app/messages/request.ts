/** Words for what can go wrong between page and server. */
export const requestMessages = {
  serverUnreachable:
    'The copilot’s server cannot be reached. Check that it is running, then try again.',
  serverRefused: (status: number) =>
    `The server answered with an error (${String(status)}). Try again.`,
  serverGarbled: 'The server sent something that is no answer. Try again.',
  tryAgain: 'Try again',
  loading: 'Loading…',
};
