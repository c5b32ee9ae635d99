import type { Vocabulary, Words } from './words.ts';

/** Words of the lists of a draft, which are loaded once there is something to list: changes, conflicts, what came back, items, marks. */
export const draftListMessages = {
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
  draftHunk: (kind: 'insert' | 'delete' | 'replace' | 'move', removed: string, inserted: string) =>
    ({
      insert: `“${inserted}” added`,
      delete: `“${removed}” removed`,
      replace: `“${inserted}” instead of “${removed}”`,
      move: `“${removed || inserted}” moved`,
    })[kind],
  draftHunkOff: (change: string) => `Take back: ${change}`,
  draftHunkBack: (change: string) => `Bring back: ${change}`,
  draftKeptRestored: (time: string) => `Your edits of ${time} are back.`,
  draftKeptDiscard: 'Discard',
  draftKeptMine: 'Keep this one',
  draftKeptOther: 'Use the other',
  draftKeptBoth: 'Keep both',
  draftNewerMerge: 'Take in what fits',
  draftConflict: 'Changed in both texts',
  draftConflictMine: 'Yours',
  draftConflictNewer: 'Newer',
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

export type DraftListMessages = Words<typeof draftListMessages>;
