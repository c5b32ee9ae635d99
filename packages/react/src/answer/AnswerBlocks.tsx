'use client';
import { memo, useContext } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { Block } from './AnswerBlock.tsx';
import type { AnswerBlock } from './pieces.ts';
import type { AnswerNote } from './readAnswer.ts';
import { FootnoteContext } from './settings.ts';

/** Blocks of an answer in groups of groups, so that a chunk walks the last few of each and not all blocks of a long answer. */
export const AnswerBlocks = memo(
  renderGroups,
  ({ blocks: one }, { blocks: other }) =>
    one.length === other.length && one.every((block, at) => block === other[at]),
);

// Not named as the memo is: within itself, a group would be the bare function, and rendered with each chunk.
function renderGroups({ blocks, size = 256 }: AnswerBlocks.Props): ReactNode {
  return groupBlocks(blocks, size).map((group, index) => {
    const [block] = group;
    return block && size === 1 ? (
      <Block key={block.start} block={block} />
    ) : (
      <AnswerBlocks key={index} blocks={group} size={size / 16} />
    );
  });
}

export declare namespace AnswerBlocks {
  interface Props {
    blocks: readonly AnswerBlock[];
    /** How many blocks make a group; a single one is rendered. @default 256 */
    size?: number;
  }
}

/** Of a growing answer, all groups but the last stay equal. */
function groupBlocks(
  blocks: readonly AnswerBlock[],
  size: number,
): readonly (readonly AnswerBlock[])[] {
  const groups: (readonly AnswerBlock[])[] = [];
  for (let at = 0; at < blocks.length; at += size) groups.push(blocks.slice(at, at + size));
  return groups;
}

/** What the answer's footnotes say, each with the way back to where it is referred to. */
export function AnswerFootnotes({ notes }: { readonly notes: readonly AnswerNote[] }) {
  const messages = useWords(answerMessages);
  const prefix = useContext(FootnoteContext)?.prefix ?? '';
  return (
    <section data-credence="answer-footnotes" aria-label={messages.answerFootnotes}>
      <ol>
        {notes.map(({ label, number, referred, blocks }) => (
          <li key={label} id={`${prefix}-note-${number}`}>
            <AnswerBlocks blocks={blocks} />
            {referred ? (
              <a
                data-credence="answer-footnote-back"
                role="doc-backlink"
                href={`#${prefix}-reference-${number}`}
                aria-label={messages.answerFootnoteBack(number)}
              >
                ↩
              </a>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
