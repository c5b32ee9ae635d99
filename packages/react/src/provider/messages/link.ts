import type { Vocabulary } from './words.ts';

/** Words of the question that is asked before a link is followed, where the link policy wants it. */
export const linkMessages = {
  linkLeave: (host: string) => `Leave for ${host}?`,
  linkLeaveNote: 'This address was not written by us. It opens in a new tab:',
  linkStay: 'Stay here',
  linkGo: 'Go on',
} as const satisfies Vocabulary;
