'use client';
import type { Block } from '@credence-ui/markdown';
import type { Citation } from '@credence-ui/core/response';
import { useMemo } from 'react';
import { AnswerBlocks } from './AnswerBlocks.tsx';
import { AnswerFootnotes } from './AnswerFootnotes.tsx';
import { FootnoteContext, useFootnotes } from './footnotes.ts';
import type { TextSettings } from './blockContext.ts';
import type { MarkedClaim } from './markClaims.ts';
import { spanChips } from './spanChips.ts';
import type { SpanChip } from './spanChips.ts';

/** The blocks of an answer, its footnotes last. */
export function AnswerBody({
  content,
  blocks,
  open,
  citations,
  claims,
  settings,
}: AnswerBody.Props) {
  const footnotes = useFootnotes(blocks);
  const chips = useChips(content, citations);
  const shared = { content, claims, chips, settings };
  return (
    <FootnoteContext.Provider value={footnotes.numbers}>
      <AnswerBlocks
        blocks={footnotes.body}
        open={open && footnotes.body.at(-1) === blocks.at(-1)}
        {...shared}
      />
      {footnotes.notes.length > 0 ? <AnswerFootnotes notes={footnotes.notes} {...shared} /> : null}
    </FootnoteContext.Provider>
  );
}

export declare namespace AnswerBody {
  interface Props {
    content: string;
    blocks: readonly Block[];
    /** True while more may be streamed into the last block. */
    open: boolean;
    citations: readonly Citation[];
    claims: readonly MarkedClaim[];
    settings: TextSettings;
  }
}

const noChips: readonly SpanChip[] = [];

function useChips(content: string, citations: readonly Citation[]): readonly SpanChip[] {
  const spanned = useMemo(() => citations.some(({ span }) => span !== undefined), [citations]);
  const text = spanned ? content : '';
  return useMemo(() => {
    const chips = spanned ? spanChips(text, citations) : noChips;
    return chips.length === 0 ? noChips : chips;
  }, [spanned, text, citations]);
}
