import type { ReactNode } from 'react';
import type { AnswerMessages } from '../provider/messages/answer.ts';
import type { AnswerComponents } from './components.ts';
import type { MarkedClaim } from './markClaims.ts';
import type { SpanChip } from './spanChips.ts';

/** What becomes of a marker that no given source answers to. */
export type UnresolvedPolicy = 'keep' | 'drop' | 'mark';

/** What all blocks of one answer share; its identity changes only when the caller changes something. */
export interface TextSettings {
  /** Ids of the citations that were given. */
  readonly known: ReadonlySet<string>;
  readonly unresolved: UnresolvedPolicy;
  /** Added to the level of each heading. */
  readonly headingOffset: number;
  readonly messages: AnswerMessages;
  readonly components: AnswerComponents;
  /** What was rendered of parts that no claim and no span touches: it stays the same while they do. */
  readonly rendered: Map<number, { readonly parts: readonly object[]; readonly node: ReactNode }>;
}

/** What one block is rendered with. */
export interface BlockContext {
  readonly settings: TextSettings;
  /** The answer's text. */
  readonly content: string;
  /** The marked claims that reach into the block. */
  readonly claims: readonly MarkedClaim[];
  /** Claims whose note stands already, so that one claim in several pieces has one note. */
  readonly noted: Set<string>;
  /** Citations whose span ends in the block and that no marker shows, in order; what is shown is taken off. */
  readonly chips: SpanChip[];
  /** True while more may be streamed into the block. */
  readonly open: boolean;
  /** True within a link, where no marker can stand. */
  readonly inLink: boolean;
}
