import type { Citation, Evidence } from '@credence-ui/core';
import type { Finish } from '@credence-ui/core/response';
import type { ConsultedSource } from '../../shared/api.ts';

/** What drafts answers: streams the text, then says once what the text rests on. */
export interface Engine {
  readonly name: string;
  readonly description: string;
  /** Throws `EngineFailure` when it cannot answer. The last part is the evidence. */
  answer(question: string, options: { readonly signal: AbortSignal }): AsyncIterable<EnginePart>;
}

export type EnginePart =
  /** It stands in line, behind so many others. */
  | { readonly type: 'waiting'; readonly before: number }
  | { readonly type: 'text'; readonly delta: string }
  | { readonly type: 'evidence'; readonly answer: EngineAnswer };

/** A finished answer and everything known that bears on whether it is right. */
export interface EngineAnswer {
  readonly content: string;
  readonly citations: readonly Citation[];
  readonly evidence: Evidence;
  /** How it ended. @default 'complete' */
  readonly finish?: Finish;
  /** Retrieved, but not cited. */
  readonly consulted: readonly ConsultedSource[];
  /** What speaks of it for the staff alone: never quoted. @default none */
  readonly internalSources?: readonly ConsultedSource[];
  /** What the engine itself knows to be wrong with it. @default none */
  readonly flaws?: readonly Flaw[];
}

/** `cut`: it is not complete. `citesNothing`, `citesUnknown`: no marker, or one that names no passage. `asksNothing`: there was no question. */
export type Flaw = 'cut' | 'citesNothing' | 'citesUnknown' | 'asksNothing';
