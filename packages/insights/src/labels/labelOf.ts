import type { CredenceEvent } from '@credence-ui/core/event';
import { targetKey } from '@credence-ui/core/event';
import { defaultTiers } from '@credence-ui/core/tier';

/** Who says whether an answer was right: a reviewer, a thumb, or what became of the draft. */
export type LabelSource = 'review' | 'vote' | 'draft';

/** Whether an answer was right, and who says so. */
export interface Label {
  readonly right: boolean;
  readonly source: LabelSource;
}

/**
 * What people did with one answer says about it, or `null` when it says nothing. Reviewers count first, where they agree. Else the last thumb counts: up is right, down is
 * wrong unless every reason given is about style. Without one, the draft as it was last sent counts: unchanged is right,
 * rewritten is wrong, and anything between, or in a tier that demands an edit, is not counted.
 */
export function labelOf(events: readonly ActOnAnswer[]): Label | null {
  // Ids of one page rise with each act, whatever its clock does.
  const acts = [...events].sort((a, b) => compare(a.id, b.id));
  return reviewLabel(acts) ?? voteLabel(acts) ?? draftLabel(acts);
}

/** An act that may say whether an answer was right. */
export type ActOnAnswer = Extract<
  CredenceEvent,
  { readonly type: 'answer.reviewed' | 'feedback.voted' | 'draft.sent' }
>;

const saying: ReadonlySet<string> = new Set(['answer.reviewed', 'feedback.voted', 'draft.sent']);

/** Whether an event may say whether its answer was right. */
export function isActOnAnswer(event: CredenceEvent): event is ActOnAnswer {
  return saying.has(event.type);
}

/** What `@credence-ui/draft` calls rewritten: six in ten words of both texts changed. */
const rewritten = 0.6;
const style: ReadonlySet<string> = new Set(['long', 'tone']);

/** What each reviewer said last; where they disagree they say nothing. */
function reviewLabel(acts: readonly ActOnAnswer[]): Label | null {
  const said = new Map<string, boolean>();
  for (const act of acts)
    if (act.type === 'answer.reviewed') said.set(act.reviewer ?? '', act.verdict === 'right');
  const verdicts = new Set(said.values());
  const [right] = verdicts;
  return verdicts.size === 1 && right !== undefined ? { right, source: 'review' } : null;
}

function voteLabel(acts: readonly ActOnAnswer[]): Label | null {
  const last = acts.filter(isVoteOnAnswer).at(-1);
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
  const last = acts.filter((act) => act.type === 'draft.sent').at(-1);
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
