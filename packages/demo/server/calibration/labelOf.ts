import type { CredenceEvent } from '@credence-ui/core';
import { targetKey } from '@credence-ui/core/event';
import { defaultTiers } from '@credence-ui/core/tier';
import type { LabelSource } from '../../shared/calibration.ts';

/** Whether an answer was right, and who says so. */
export interface Label {
  readonly right: boolean;
  readonly source: LabelSource;
}

/**
 * What people did with one answer says about it, or `null` when it says nothing. The last thumb counts: up is right, down is
 * wrong unless every reason given is about style. Without one, the draft as it was last sent counts: unchanged is right,
 * rewritten is wrong, and anything between, or in a tier that demands an edit, is not counted.
 */
export function labelOf(events: readonly ActOnAnswer[]): Label | null {
  // Ids of one page rise with each act, whatever its clock does.
  const acts = [...events].sort((a, b) => compare(a.id, b.id));
  return voteLabel(acts) ?? draftLabel(acts);
}

/** An act that may say whether an answer was right. */
export type ActOnAnswer = Extract<
  CredenceEvent,
  { readonly type: 'feedback.voted' | 'draft.sent' }
>;

/** Whether an event is such an act. */
export function isAct(event: { readonly type: string }): event is ActOnAnswer {
  return event.type === 'feedback.voted' || event.type === 'draft.sent';
}

/** What `@credence-ui/draft` calls rewritten: six in ten words of both texts changed. */
const rewritten = 0.6;
const style: ReadonlySet<string> = new Set(['long', 'tone']);

function voteLabel(acts: readonly ActOnAnswer[]): Label | null {
  const last = acts.findLast(isVoteOnAnswer);
  if (!last || last.vote === null) return null;
  if (last.vote === 'up') return { right: true, source: 'vote' };
  const isStyle = last.reasons.length > 0 && last.reasons.every((reason) => style.has(reason));
  return isStyle ? null : { right: false, source: 'vote' };
}

type VoteOnAnswer = Extract<ActOnAnswer, { readonly type: 'feedback.voted' }>;

/** A claim or a citation may be wrong in an answer that is right. */
function isVoteOnAnswer(act: ActOnAnswer): act is VoteOnAnswer {
  return act.type === 'feedback.voted' && targetKey(act.target) === '';
}

function draftLabel(acts: readonly ActOnAnswer[]): Label | null {
  const last = acts.findLast((act) => act.type === 'draft.sent');
  if (!last || demandsEdit(last.tier)) return null;
  if (!last.edited) return { right: true, source: 'draft' };
  return last.changeRatio >= rewritten ? { right: false, source: 'draft' } : null;
}

/** Where no draft may go out as it is, an edit is no verdict on it. */
function demandsEdit(name: string): boolean {
  return defaultTiers.some((tier) => tier.name === name && tier.tone === 'negative');
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
