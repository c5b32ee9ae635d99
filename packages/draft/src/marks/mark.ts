import type { Span } from '@credence-ui/core/text';
import type { ChecklistItem } from '../checklist/item.ts';
import type { StyleMark } from '../style/compareStyle.ts';

/** A stretch of a draft that a person should look at, with why. Its offsets are those of the text as it stands. */
export type Mark = ClaimMark | UnsupportedMark | UnlikeMark;

interface Marked extends Span {
  /** Names the mark among those of its text; the same after an edit elsewhere. */
  readonly id: string;
  /** What is marked, as it stands; empty where something is missing. */
  readonly words: string;
}

/** A statement of the answer that is doubtful or has no support. */
export interface ClaimMark extends Marked {
  readonly kind: 'claim';
  readonly tone: DoubtfulClaim['tone'];
  readonly citationIds: readonly string[];
  /** Whether a person changed its words, so that what was judged is no longer what is said. */
  readonly stale: boolean;
}

/** A figure, date or address that no cited source holds. */
export interface UnsupportedMark extends Marked {
  readonly kind: 'unsupported';
  readonly item: ChecklistItem['kind'];
}

/** A place that is unlike its writer. */
export interface UnlikeMark extends Marked {
  readonly kind: 'style';
  readonly style: StyleMark;
}

/** A statement to mark, where it stands in the original of the draft. */
export interface DoubtfulClaim {
  readonly span: Span;
  /** Doubtful, or not supported. */
  readonly tone: 'caution' | 'negative';
  readonly citationIds: readonly string[];
}
