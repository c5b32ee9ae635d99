/** Words of the box for a question of one's own. */
export const askMessages = {
  ask: 'Ask a question',
  askPlaceholder: 'What would a customer ask?',
  askSubmit: 'Ask',
  askEmpty: 'Type a question first.',
  askTooLong: (length: number, longest: number) =>
    `The question has ${length.toLocaleString('en')} characters; at most ${longest.toLocaleString('en')} can be asked. Shorten it; nothing is lost.`,
  askCount: (length: number, longest: number) =>
    `${length.toLocaleString('en')} of ${longest.toLocaleString('en')}`,
  askEdit: 'Edit the question',
  askSettled: 'A reply was sent to this question.',
  askTitle: 'Your question',
  askGone: 'This question was not kept on this device. Ask it again in the box.',
};
