/** Words of the calibration page. Figures arrive formatted. */
export const calibrationMessages = {
  tabCalibration: 'Calibration',
  calibration: 'Calibration',
  calibrationLead: (votes: number, drafts: number, undecided: number) =>
    `From ${counted(votes, 'vote', 'votes')} and ${counted(drafts, 'sent draft', 'sent drafts')}${undecided === 0 ? '' : `; what people did with ${counted(undecided, 'more answer', 'more answers')} does not say whether they were right`}.`,
  calibrationInForce: (version: string, since: string | null) =>
    since === null
      ? 'The default cut-offs are in force.'
      : `Cut-offs ${version} are in force since ${since}.`,
  calibrationChanged: (what: 'documents' | 'engine' | 'both', at: string) =>
    `The ${changedParts[what]} changed on ${at}: cut-offs are the defaults again until votes certify them.`,
  calibrationRefused:
    'The calibrator of before was fitted on an earlier engine and is not applied to the new numbers.',
  calibrationReturned: (what: 'documents' | 'engine' | 'both', at: string) =>
    `The ${changedParts[what]} changed on ${at} to what ran here before: the cut-offs of then are in force again.`,
  oneClickNotYet: (there: number, wrong: number, needed: number) =>
    `Nothing is sent in one click yet: ${counted(Math.max(0, needed - there), 'more rated answer is', 'more rated answers are')} needed (${there.toLocaleString('en')} of ${needed.toLocaleString('en')} are there${wrong === 0 ? '' : `, ${String(wrong)} of them wrong`}).`,
  oneClickReady:
    'Nothing is sent in one click yet. The rated answers certify the highest tier now: apply its cut-off on the calibration page.',
  checksTitle: (count: number) => counted(count, 'check question', 'check questions'),
  checks: (answered: number, right: number, withheld: number, rightly: number, counting: number) =>
    `The engine was asked questions of which it is known what a right answer says. It answered ${String(answered)}, ${String(right)} of them right, and withheld ${String(withheld)}, ${String(rightly)} of them rightly. The ${counted(counting, 'answer', 'answers')} to questions that it was not tuned on count as labels.`,
  labelsChecks: (count: number) => `Check questions (${count.toLocaleString('en')})`,
  leftOut: (withheld: number, elsewhere: number) =>
    `Left out: ${counted(withheld, 'vote', 'votes')} on withheld answers, which say nothing about a draft, and ${counted(elsewhere, 'vote', 'votes')} on answers of another engine or of other documents.`,
  labelsTitle: 'Labels',
  labelsNone: (certify: number, calibrate: number) =>
    `Nobody has said yet whether an answer was right. Votes and sent drafts of the inbox arrive here. Before anything can be promised it takes at least ${String(certify)} votes on answers of the highest tier without an error, and ${String(calibrate)} votes before confidence can be calibrated.`,
  labelsSource: 'Labels to show',
  labelsVotes: (count: number) => `Votes (${count.toLocaleString('en')})`,
  labelsAll: (count: number) => `Votes and sent drafts (${count.toLocaleString('en')})`,
  labelsAge: 'Answers to show',
  labelsUnseen: (count: number) => `Given since the calibration (${count.toLocaleString('en')})`,
  labelsSeen: (count: number) =>
    `Given before it (${count.toLocaleString('en')}); it learnt from these and looks better on them than it is`,
  labelsRule: 'What counts as right and wrong',
  labelsRuleVotes:
    'A thumb up counts as right and a thumb down as wrong. A thumb down for length or tone alone is not counted.',
  labelsRuleDrafts:
    'Without a thumb, a draft sent unchanged counts as right, and one of which at least six in ten words were changed as wrong. Lighter edits are not counted, nor is any draft of a tier that demands an edit.',
  labelsRuleOthers:
    'Handing over to a person, or asking for another answer, is not counted: neither says that the draft was wrong.',
  labelsRuleWeak:
    'Drafts are weaker labels than thumbs. People let through what a machine proposes, unread when it looks sure (Parasuraman, Manzey 2010), edit right answers for their tone, and what they do depends on how an answer was shown and not only on whether it was right (Joachims et al. 2007). So drafts can be looked at here, but only thumbs certify or calibrate. Thumbs are chosen too: people vote on what struck them.',
  cutOffsTitle: 'Cut-offs',
  cutOffsLead:
    'Move a cut-off to see how many answers each tier would take, and how many of them were wrong. Nothing changes for anybody before you apply it.',
  cutOffsApply: 'Apply',
  cutOffsApplying: 'Applying…',
  cutOffsApplied: 'Applied. The whole copilot uses these cut-offs now.',
  cutOffsDefault: 'Reset to default',
  cutOffsCertified: 'Take the certified cut-offs',
  promisesTitle: 'What the tiers can promise',
  promisesLead:
    'Certified by votes: at most this share of a tier is wrong, except with a chance of 5 % that the votes mislead. What was certified when the cut-offs were applied is checked on every vote on an answer given since. Decide beforehand how many votes to wait for: applied as soon as it passes, a certificate promises less. Answers of the check questions count as votes do, but only those the engine was not tuned on.',
  promiseTarget: (share: string) => `At most ${share} wrong`,
  promiseToday: 'Certified by the votes so far',
  promiseSince: 'Certified when the cut-offs were applied, and since',
  promiseFrom: (cutOff: string, selected: number, errors: number) =>
    `From ${cutOff}: ${String(errors)} of ${counted(selected, 'answer', 'answers')} wrong`,
  promiseNothing: (least: number) =>
    `Nothing yet. It takes at least ${String(least)} votes without an error.`,
  promiseNotYet: (count: number, errors: number, needed: number) =>
    `Nothing yet. The tier has ${counted(count, 'label', 'labels')}, ${String(errors)} wrong: ${needed > count ? `with so many errors it takes ${needed.toLocaleString('en')}.` : 'from another cut-off they are too often wrong.'}`,
  promiseMore: (labels: number) =>
    `If errors stay as rare, about ${counted(labels, 'more label', 'more labels')} of all tiers will do.`,
  promiseNone: 'Nothing was certified.',
  promiseUnknown: (cutOff: string) => `From ${cutOff}. No votes since.`,
  promiseHolds: (cutOff: string, count: number, errors: number) =>
    `From ${cutOff}. Holds so far: ${String(errors)} of ${String(count)} wrong since.`,
  promiseUnproven: (cutOff: string, count: number, errors: number) =>
    `From ${cutOff}. Not enough labels to tell: ${String(errors)} of ${String(count)} wrong since.`,
  promiseBroken: (cutOff: string, count: number, errors: number) =>
    `From ${cutOff}. Broken: ${String(errors)} of ${String(count)} wrong since. Apply other cut-offs.`,
  previewTitle: 'What calibrating would change',
  previewMoved: (moved: number, known: number) =>
    `${moved.toLocaleString('en')} of ${counted(known, 'known answer changes its tier', 'known answers change their tier')}. The cut-offs move with the numbers:`,
  previewCutOff: (tier: string, before: string, after: string) =>
    `${tier}: from ${before} to ${after}`,
  previewApply: 'Calibrate now',
  previewCancel: 'Leave it',
  cutOffsLow: (word: string) =>
    `So low a high cut-off calls nearly every answer sure. If that is meant, type “${word}”.`,
  cutOffsLowWord: 'nearly every answer',
  estimateTitle: 'Before there are labels',
  estimateLead: (few: number) =>
    `Say what you expect, and confidence becomes an estimated chance of being right. Your expectation is no measurement: from ${String(few)} votes on the estimate takes them in, and it never earns one-click sending. Only labels do.`,
  estimateQuestion: 'What share of drafts would you send unchanged?',
  estimatePreview: 'Show what would change',
  estimateChange: 'What the estimate would change',
  estimateStored: (stored: number, votes: number) =>
    `Of ${counted(stored, 'answer', 'answers')} so far${votes === 0 ? '' : `, with ${counted(votes, 'vote', 'votes')} taken in`}:`,
  estimateTier: (tier: string, before: number, after: number) =>
    `${tier}: ${before.toLocaleString('en')} now, ${after.toLocaleString('en')} estimated`,
  estimateApply: 'Estimate from now on',
  estimateApplied: 'Confidence is estimated now. The cut-offs stay where they are.',
  estimateOn: (expected: number, votes: number, at: string) =>
    `Confidence is estimated since ${at}, from the expectation that ${String(expected)}% of the drafts are right${votes === 0 ? ' and no votes' : ` and from ${counted(votes, 'vote', 'votes')}`}. No number of it is calibrated.`,
  estimateDrop: 'Stop estimating',
  estimateDropped: 'Confidence is no longer estimated. The cut-offs stay where they are.',
  calibratorTitle: 'Calibrated number',
  calibratorOn: (method: string, labels: number, right: number, at: string) =>
    `Confidence is calibrated, by ${method}, on ${counted(labels, 'vote', 'votes')} (${String(right)} right), since ${at}. It is the chance of being right, for answers like those; “Why?” beside an answer shows it as a number.`,
  calibratorOff:
    'Confidence is not calibrated: it puts answers in order, but 80 % does not mean that four in five are right. Beside an answer people see words; the percentages under “Why?” are places in that order.',
  calibratorNeeds: (right: number, wrong: number, votes: number, each: number) =>
    `Calibrating takes ${String(votes)} votes, at least ${String(each)} of them right and ${String(each)} wrong. There are ${counted(right + wrong, 'vote', 'votes')}: ${String(right)} right, ${String(wrong)} wrong.`,
  calibratorFit: 'Calibrate on the votes',
  calibratorAgain: 'Calibrate again',
  calibratorDrop: 'Stop calibrating',
  calibratorFitted:
    'Calibrated. The cut-offs moved along, so that every known answer stays in its tier; they now mean chances of being right.',
  calibratorDropped: 'Confidence is no longer calibrated. The cut-offs moved back along with it.',
  calibratorWorking: 'Working…',
  calibratorMethods: {
    temperature: 'temperature scaling',
    platt: 'Platt scaling',
    beta: 'beta calibration',
    isotonic: 'isotonic regression',
    histogram: 'histogram binning',
  } as Readonly<Record<string, string>>,
};

const changedParts = {
  documents: 'documents',
  engine: 'engine',
  both: 'engine and the documents',
} as const;

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
