import { failureText } from '@credence-ui/core/fallback';
import type { Vocabulary, Words } from './words.ts';

/** Words of the card parts. */
export const cardMessages = {
  cardGenerating: 'Generating',
  cardGeneratingShown: 'Generating…',
  cardReady: (tier: string, sources: number) =>
    `Answer ready, ${tier}, ${sources} ${sources === 1 ? 'source' : 'sources'}`,
  cardHigh: 'high confidence',
  cardMedium: 'medium confidence',
  cardLow: 'low confidence',
  cardUnknown: 'confidence not available',
  cardFallback: 'No answer to offer. Next steps are shown.',
  /** Above the answer as it came, with its sources, while a draft of it is edited. */
  cardEvidence: 'The answer and its sources',
  cardCutLength: 'The answer was cut at its greatest length.',
  cardCutFiltered: 'A content filter stopped the answer here.',
  cardCutInterrupted: 'The answer broke off here.',
} as const satisfies Vocabulary;

export type CardMessages = Words<typeof cardMessages>;

/** Words of the disclosure parts. */
export const disclosureMessages = {
  disclosureShow: 'Show the whole answer',
  disclosureHide: 'Show less',
} as const satisfies Vocabulary;

/** Words of the draft parts. */
export const draftMessages = {
  draftGroup: 'Draft',
  draftBadge: 'AI-generated draft',
  draftEdits: (edits: number) => `AI-generated draft, ${edits} ${edits === 1 ? 'edit' : 'edits'}`,
  draftEditor: 'Draft text',
  draftChanges: 'Changes to the draft',
  draftUnchanged: 'No changes yet.',
  draftReview: 'Review and edit',
  draftApprove: 'Approve',
  draftSend: 'Send',
  draftSending: 'Sending…',
  draftSent: 'Sent',
  draftUndo: 'Undo',
  draftWaiting: (seconds: number) => `Sending in ${seconds} s`,
  draftLate: 'No answer yet. It may have arrived all the same. Your text is kept.',
  draftRetry: 'Try again',
  draftRevert: 'Revert',
  draftRestore: 'Restore my edits',
  draftChecklist: (done: number, items: number) =>
    `Check before sending: ${done} of ${items} ticked`,
  draftChecklistKind: (
    kind: 'name' | 'date' | 'number' | 'identifier' | 'link' | 'email' | 'commitment',
  ) =>
    ({
      name: 'Name',
      date: 'Date',
      number: 'Number',
      identifier: 'Identifier',
      link: 'Link',
      email: 'E-mail address',
      commitment: 'Commitment',
    })[kind],
  draftChecklistUnsourced: 'Not in a cited source',
  draftChecklistFailed: 'The checklist could not be loaded. Reload the page to try again.',
  draftApproved: 'Approved. Ready to send.',
  draftFailed: (reason: string) => `Not sent: ${reason} Your text is kept.`,
  draftBlockedEmpty: 'Write something before you send it.',
  draftBlockedNotReviewed: 'Look at the draft first.',
  draftBlockedSourcesUnopened: 'Open each cited source before approving.',
  draftBlockedNotEdited: 'Edit the draft before approving it.',
  draftBlockedUnchecked: 'Tick every item of the checklist first.',
  draftBlockedNotApproved: 'Approve this text before sending.',
  draftEdit: 'Edit',
  draftHunk: (kind: 'insert' | 'delete' | 'replace' | 'move', removed: string, inserted: string) =>
    ({
      insert: `“${inserted}” added`,
      delete: `“${removed}” removed`,
      replace: `“${inserted}” instead of “${removed}”`,
      move: `“${removed || inserted}” moved`,
    })[kind],
  draftHunkOff: (change: string) => `Take back: ${change}`,
  draftHunkBack: (change: string) => `Bring back: ${change}`,
  draftNewerMerge: 'Take in what fits',
  draftConflict: 'Changed in both texts',
  draftConflictMine: 'Yours',
  draftConflictNewer: 'Newer',
  draftNewer: 'There is a newer answer.',
  draftNewerTake: 'Use its text',
  draftNewerTaken: 'The newer answer is taken in.',
  draftNewerRestore: 'Bring back mine',
  draftKeptRestored: (time: string) => `Your edits of ${time} are back.`,
  draftKeptDiscard: 'Discard',
  draftKeptConflict: 'This draft was also edited in another tab.',
  draftKeptMine: 'Keep this one',
  draftKeptOther: 'Use the other',
  draftKeptBoth: 'Keep both',
  draftKeptFailed: 'What you typed is not saved on this device yet.',
  draftMarks: 'Marks in the draft',
  draftMarksCount: (marks: number) => `Marked in the text: ${marks}`,
  draftMarkStale: 'Its words were changed. Check them again.',
  draftMarkUnlike: 'Unlike you',
  draftMarkRare: (trait: string, count: number, all: number) =>
    `${trait}: in ${count} of ${all} cases.`,
  draftMarkLong: (words: number, usual: number) =>
    `${words} words in this sentence; yours have about ${usual}.`,
  draftMarkUsual: (usual: string) => `You usually write “${usual}”.`,
  draftMarkSource: 'Alt+Enter opens its source.',
  draftMarkTrait: (
    trait:
      | 'exclamation'
      | 'dash'
      | 'semicolon'
      | 'ellipsis'
      | 'emoji'
      | 'hedge'
      | 'contracted'
      | 'expanded'
      | 'formal'
      | 'informal'
      | 'alone'
      | 'firm'
      | 'choice'
      | 'greeting'
      | 'closing'
      | 'noGreeting'
      | 'noClosing',
  ) =>
    ({
      exclamation: 'Exclamation mark',
      dash: 'Dash',
      semicolon: 'Semicolon',
      ellipsis: 'Ellipsis',
      emoji: 'Emoji',
      hedge: 'Hedging',
      contracted: 'Contraction',
      expanded: 'Written out',
      formal: 'Formal address',
      informal: 'Informal address',
      alone: '“I” for the writer',
      firm: '“We” for the writer',
      choice: 'Choice of word',
      greeting: 'Greeting',
      closing: 'Closing',
      noGreeting: 'No greeting',
      noClosing: 'No closing',
    })[trait],
} as const satisfies Vocabulary;

export type DraftMessages = Words<typeof draftMessages>;

/** Words of the feedback parts. */
export const feedbackMessages = {
  feedbackGroup: 'Rate this answer',
  feedbackUp: 'Helpful',
  feedbackDown: 'Not helpful',
  feedbackSaving: 'Saving…',
  feedbackSaved: 'Saved',
  feedbackQueued: 'Saved offline, will send',
  feedbackFailed: 'Not saved.',
  feedbackRetry: 'Try again',
  feedbackAsk: 'What was wrong? (optional)',
  feedbackReasonIncorrect: 'Not correct',
  feedbackReasonSource: 'Source does not say that',
  feedbackReasonLong: 'Too long',
  feedbackReasonTone: 'Wrong tone',
  feedbackReasonOther: 'Something else…',
  feedbackComment: 'Comment (optional)',
  feedbackCommentSend: 'Add comment',
} as const satisfies Vocabulary;

export type FeedbackMessages = Words<typeof feedbackMessages>;

/** Words of the fallback parts. */
export const fallbackMessages = {
  fallbackGroup: 'What to do next',
  fallbackHallucination: failureText.hallucination,
  fallbackLatency: failureText.latency,
  fallbackEstimate: (seconds: number) =>
    `About ${seconds} ${seconds === 1 ? 'second' : 'seconds'} left.`,
  fallbackOutage: failureText.outage,
  fallbackOffensive: failureText.offensive,
  fallbackProgress: 'Time to the answer',
  fallbackActionWait: 'Keep waiting',
  fallbackActionCached: 'Use an earlier answer',
  fallbackActionBackup: 'Ask the backup model',
  fallbackActionRetry: 'Try again',
  fallbackActionFaq: 'Open the FAQ',
  fallbackActionHuman: 'Ask a person',
  fallbackActionReport: 'Report a mistake in this block',
  fallbackActionFound: 'See what I found',
  fallbackCached: (age: string) => `There is an earlier answer, given ${age}.`,
  fallbackFromCache: (age: string) => `An earlier answer, given ${age}.`,
  fallbackFromBackup: 'The backup model wrote this answer.',
  fallbackSourceVersion: (version: string) => `From version ${version} of the documents.`,
  fallbackConnect: 'Connect me',
  fallbackConnecting: 'Connecting you…',
  fallbackConnected: 'Request received',
  fallbackReconnect: 'Try again',
  fallbackPosition: (position: number) => `Number ${position} in the queue.`,
  fallbackWait: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  fallbackAcknowledged: 'A person has been asked.',
  fallbackHandoffFailed: 'Nobody has been asked yet, because the request failed.',
  fallbackHandoffTimeout: 'Nobody has been asked yet, because the queue did not answer in time.',
  fallbackBroken: 'This part could not be shown as intended. Its text follows.',
  fallbackEscalate: 'Escalate',
} as const satisfies Vocabulary;

export type FallbackMessages = Words<typeof fallbackMessages>;
