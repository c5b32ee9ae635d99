/** Words of the page where answers are judged. */
export const reviewMessages = {
  reviewTab: 'Review',
  reviewTitle: 'Review',
  reviewLead:
    'Answers drawn at random, without the tier in which they were shown. Judge each against its sources.',
  reviewProgress: (done: number, of: number) => `${String(done)} of ${String(of)} judged`,
  reviewDone: 'All that was drawn is judged. New answers are drawn as they are shown.',
  reviewEmpty: 'No answer was shown yet, so there is none to judge.',
  reviewQuestion: 'Question',
  reviewAnswer: 'Answer',
  reviewClaims: 'Claims',
  reviewCites: (sources: string) => `Cites ${sources}`,
  reviewCitesNone: 'Cites nothing',
  reviewNoSources: 'It cites no source.',
  reviewWhy: 'Why (optional)',
  reviewVerdicts: 'Verdict',
  reviewKeys: 'Keys: R right, W wrong, M made up, when nothing is being typed.',
  reviewVerdict: { right: 'Right (R)', wrong: 'Wrong (W)', 'made-up': 'Made up (M)' },
  reviewAccuracy: 'Accuracy',
  reviewMadeUp: 'Made up',
  reviewUnknown: 'not known yet',
  reviewShare: (share: string, low: string, high: string, n: number) =>
    `${share} (${low} to ${high}, from ${String(n)} reviewed answers)`,
  reviewAgreement: (share: string, n: number, kappa: string | null) =>
    `Two people agree on ${share} of ${String(n)} answers${kappa === null ? '' : `, kappa ${kappa}`}.`,
};
