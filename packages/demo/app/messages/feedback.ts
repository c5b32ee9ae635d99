/** Words of the page that lists what people said of answers. */
export const feedbackMessages = {
  feedbackTitle: 'Feedback',
  feedbackLead: 'What people said of the drafts, the newest first.',
  feedbackFilter: 'Which votes',
  feedbackAll: 'All',
  feedbackUp: 'Helpful',
  feedbackDown: 'Not helpful',
  feedbackNone: 'Nobody has said anything yet. Votes and comments on drafts arrive here.',
  feedbackOlder: 'Show older',
  feedbackAnswer: 'The answer as it was shown',
  feedbackNotKept: 'The answer was not kept.',
  feedbackSources: 'Sources',
  feedbackSource: (source: string, page: number | null) =>
    page === null ? source : `${source}, page ${String(page)}`,
  feedbackVisit: (sessionId: string) => `Visit ${sessionId.slice(-6)}`,
  feedbackTicket: 'Open the ticket',
  blockedTitle: 'Blocked drafts',
  blockedLead: 'What the guardrail stopped, for review. Nobody else was shown a word of it.',
  blockedDisputed: 'Said to be a mistake',
  blockedContent: 'Show the blocked text',
  blockedUntold: 'The guardrail gave no reason.',
};
