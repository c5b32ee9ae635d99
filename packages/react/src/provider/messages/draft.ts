import type { Vocabulary, Words } from './words.ts';

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
  draftNewer: 'There is a newer answer.',
  draftNewerTake: 'Use its text',
  draftNewerTaken: 'The newer answer is taken in.',
  draftNewerRestore: 'Bring back mine',
  draftKeptBack: 'Your edits are back.',
  draftKeptConflict: 'This draft was also edited in another tab.',
  draftKeptFailed: 'What you typed is not saved on this device yet.',
  draftMarks: 'Marks in the draft',
} as const satisfies Vocabulary;

export type DraftMessages = Words<typeof draftMessages>;
