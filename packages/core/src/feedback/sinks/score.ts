import { targetKey } from '../../event/event.ts';
import type { CredenceEvent } from '../../event/event.ts';

/** What a person said or did about an answer, as tools for evaluation understand it: a number and a label. */
export interface Score {
  /** The same for all that is said of one answer under one name, so that what comes later takes its place. */
  readonly key: string;
  readonly event: CredenceEvent;
  /** What the tool knows the answer by. */
  readonly target: string;
  readonly name:
    | 'user_feedback'
    | 'claim_feedback'
    | 'citation_feedback'
    | 'user_comment'
    | 'answer_report'
    | 'draft_unedited';
  /** 1 is good and 0 is not; `null` where nothing is judged, as in a vote that was taken back. */
  readonly value: 0 | 1 | null;
  readonly label: string;
  /** What the person wrote, where that may leave. */
  readonly comment: string | null;
  /** Reasons, tier and versions. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** Which answers a tool knows, and what it may be told. */
export interface ScoreOptions {
  /** What the tool knows an answer by: its trace, run, span or request. Nothing is sent where it is `null`. @default the response id */
  readonly targetOf?: (event: CredenceEvent) => string | null;
  /** Whether the text of comments is sent. @default false */
  readonly text?: boolean;
}

/** The scores in `events`, in their order. Other acts, such as an opened source, give none. */
export function scoresOf(
  events: readonly CredenceEvent[],
  { targetOf = ({ responseId }) => responseId, text = false }: ScoreOptions = {},
): readonly Score[] {
  return events.flatMap((event) => {
    const said = judgementOf(event);
    const target = said && targetOf(event);
    if (!said || target === null) return [];
    const comment = text && event.type === 'feedback.commented' ? (event.text ?? null) : null;
    const part = partOf(event);
    const key = [event.responseId, said.name, ...(part ? [part] : [])].join('-');
    return [{ ...said, key, event, target, comment, metadata: metadataOf(event) }];
  });
}

type Judgement = Pick<Score, 'name' | 'value' | 'label'>;

function judgementOf(event: CredenceEvent): Judgement | null {
  switch (event.type) {
    case 'feedback.voted': {
      const value = event.vote === null ? null : valueOf(event.vote === 'up');
      return { name: votes[event.target?.kind ?? 'answer'], value, label: event.vote ?? 'cleared' };
    }
    case 'feedback.commented':
      return { name: 'user_comment', value: null, label: 'commented' };
    case 'answer.reported':
      return { name: 'answer_report', value: 0, label: event.reason };
    case 'draft.sent':
      return {
        name: 'draft_unedited',
        value: valueOf(!event.edited),
        label: event.edited ? 'edited' : 'unedited',
      };
    default:
      return null;
  }
}

const votes = {
  answer: 'user_feedback',
  claim: 'claim_feedback',
  citation: 'citation_feedback',
} as const;

/** The claim or citation that something is about; '' is the answer. */
function partOf(event: CredenceEvent): string {
  return 'target' in event ? targetKey(event.target) : '';
}

function valueOf(isGood: boolean): 0 | 1 {
  return isGood ? 1 : 0;
}

function metadataOf(event: CredenceEvent): Score['metadata'] {
  const { tier, confidence, thresholdsVersion, promptVersion, variant, sessionId } = event;
  const reasons = event.type === 'feedback.voted' ? event.reasons : undefined;
  const changeRatio = event.type === 'draft.sent' ? event.changeRatio : undefined;
  const told = { tier, confidence, thresholdsVersion, promptVersion, variant, sessionId };
  const target = partOf(event) || undefined;
  const all = Object.entries({ ...told, reasons, changeRatio, target });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
