import type { Definition } from '../inline/definition.ts';
import type { HoldBack } from '../inline/state.ts';
import type { BlockState } from './state.ts';

/** What building blocks needs to know about the document, and what it reports back. */
export interface Reading {
  /** Definitions by normal label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly source: string;
  /** Start of the line that is not whole yet; `Infinity` when the text is. */
  readonly unfinished: number;
  /** Longest text of one block; a longer one is shown as it is. */
  readonly maxLength: number;
  /** From where the end of a text that goes on waits for what follows. */
  readonly holdBack: HoldBack;
  /** What is text when it stands in brackets. */
  readonly names: ReadonlySet<string>;
  /** Characters that were handed to the inline reader. */
  charactersRead: number;
}

type Limits = Pick<Reading, 'maxLength' | 'holdBack' | 'names'>;

/** For building what was read of a document, whose line from `unfinished` on is not whole. */
export function createReading(
  { source, definitions }: BlockState,
  { maxLength, holdBack, names }: Limits,
  unfinished: number,
): Reading {
  return { source, definitions, unfinished, maxLength, holdBack, names, charactersRead: 0 };
}
