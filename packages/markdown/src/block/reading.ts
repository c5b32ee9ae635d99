import type { Labels } from '../inline/definition.ts';
import type { HoldBack } from '../inline/state.ts';

/** What building blocks needs to know about the document, and what it reports back. */
export interface Reading {
  source: string;
  /** Start of the line that is not whole yet; `Infinity` when the text is. */
  unfinished: number;
  readonly labels: Labels;
  /** Labels that were asked for since somebody last looked. */
  asked: string[];
  /** Longest text of one block; a longer one is shown as it is. */
  readonly maxLength: number;
  /** From where the end of a text that goes on waits for what follows. */
  readonly holdBack: HoldBack;
  /** What is text when it stands in brackets. */
  readonly names: ReadonlySet<string>;
  /** Characters that were handed to the inline reader. */
  charactersRead: number;
}
