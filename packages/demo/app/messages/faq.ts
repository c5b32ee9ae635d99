/** Words of the page of common questions. */
export const faqMessages = {
  faqTitle: 'Common questions',
  faqLead:
    'What the documents say, by subject. It needs no model, so it answers also when the copilot cannot.',
  faqSearch: 'Find a subject',
  faqNone: 'No subject has these words. Try fewer, or ask for a person.',
  faqNothing:
    'The documents have no headings to list. Open them from an answer, or ask for a person.',
  faqFound: (count: number) => (count === 1 ? '1 subject' : `${String(count)} subjects`),
};
