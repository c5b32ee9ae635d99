import type { Messages } from '../provider/messages/index.ts';
import type { MarkedClaim } from './markClaims.ts';

/** What becomes of a marker that no given source answers to. */
export type UnresolvedPolicy = 'keep' | 'drop' | 'mark';

/** What all blocks of one answer share; its identity changes only when the caller changes something. */
export interface TextSettings {
  /** Ids of the citations that were given. */
  readonly known: ReadonlySet<string>;
  readonly unresolved: UnresolvedPolicy;
  /** Added to the level of each heading. */
  readonly headingOffset: number;
  readonly messages: Messages;
}

/** What one block is rendered with. */
export interface BlockContext {
  readonly settings: TextSettings;
  /** The block's own source. */
  readonly source: string;
  /** Where that source begins in the answer's text. */
  readonly offset: number;
  /** The marked claims that reach into the block. */
  readonly claims: readonly MarkedClaim[];
  /** Claims whose note stands already, so that one claim in several pieces has one note. */
  readonly noted: Set<string>;
  /** True within a link, where no marker can stand. */
  readonly inLink: boolean;
}
