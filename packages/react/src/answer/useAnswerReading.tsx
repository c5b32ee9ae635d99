'use client';
import { useMemo, useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { visibleText } from '@credence-ui/core/citation';
import { warnOnce } from '@credence-ui/core/store';
import { useGrown, useKept } from '../internals/useKept.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { GrowingText } from './GrowingText.tsx';
import { readAnswer } from './readAnswer.ts';
import type { AnswerInput, AnswerReading } from './readAnswer.ts';

/** What `Answer.View` shows. It stays the same object while characters are only appended. */
export interface ShownAnswer extends Pick<
  AnswerReading,
  'content' | 'blocks' | 'notes' | 'footnotes' | 'epoch' | 'entries' | 'claims'
> {
  readonly streaming: boolean;
  /** The element that shows it. */
  readonly root: RefObject<HTMLElement | null>;
}

/** An answer that is read and shown. */
export interface ReadAnswer {
  readonly answer: ShownAnswer;
  /** Appends what grew to what is shown. To be rendered anywhere beside `Answer.View`, with each chunk. */
  readonly growth: ReactElement;
}

/** Reads an answer, and reads on from what is on the page when it grows, so that what did not change is not rendered again. */
export function useAnswerReading(input: useAnswerReading.Input): ReadAnswer {
  const { content, streaming = false, unresolved, growing = true } = input;
  const root = useRef<HTMLElement>(null);
  const { tiers } = useCredence();
  // The same lists as before where they are equal, so that the blocks that stand are not made again.
  const lists = { citations: useKept(input.citations), claims: useKept(input.claims) };
  const answer = useGrown((before: AnswerReading | null) =>
    readSafely(before, { content, streaming, unresolved, tiers, growth: growing, ...lists }),
  );
  const { content: read, blocks, notes, footnotes, epoch, entries, claims } = answer;
  const shown = useMemo(
    () => ({ content: read, blocks, notes, footnotes, epoch, entries, claims, streaming, root }),
    [read, blocks, notes, footnotes, epoch, entries, claims, streaming],
  );
  return {
    answer: shown,
    growth: <GrowingText root={root} version={blocks} growth={answer.growth} />,
  };
}

export declare namespace useAnswerReading {
  /** An answer, and how it is read. */
  interface Input extends Omit<AnswerInput, 'tiers' | 'growth'> {
    /** Whether plain characters are appended past React; not where a product renders the parts itself. @default true */
    readonly growing?: boolean | undefined;
  }
}

/** What cannot be read, such as a list of sources that holds none, costs the answer its marks and not its words. */
function readSafely(before: AnswerReading | null, input: AnswerInput): AnswerReading {
  try {
    return readAnswer(before, input);
  } catch (error) {
    warnOnce(
      `Credence: an answer could not be read, so that it is shown as plain text (${String(error)}). Check its citations and claims.`,
    );
    return plainReading(input.content);
  }
}

function plainReading(content: string): AnswerReading {
  const empty = readAnswer(null, { content: '' });
  const text = visibleText(content);
  const block = { kind: 'plain', start: 0, open: false, nested: false, text } as const;
  return { ...empty, content, blocks: [block], epoch: -1 };
}
