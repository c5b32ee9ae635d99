'use client';
import type { ColumnAlign } from '@credence-ui/markdown';
import { memo } from 'react';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { AnswerRow, AnswerTableBlock } from './pieces.ts';
import { renderPieces } from './renderPieces.tsx';
import { blockAttributes } from './settings.ts';

/**
 * A table of an answer, in a group that scrolls sideways and that a key can reach.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'table' ? <Answer.Table block={part} className="own" /> : null)}
 * />
 */
export const AnswerTable = /* @__PURE__ */ createPart<HTMLElement, AnswerTable.Props>(
  'Answer.Table',
  function AnswerTable({ block, ...props }, ref) {
    const { header, rows, align } = block;
    const messages = useWords(answerMessages);
    const children = (
      <table>
        <thead>
          <Row row={header} align={align} Cell="th" />
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.start} row={row} align={align} Cell="td" />
          ))}
        </tbody>
      </table>
    );
    const own = {
      'data-credence': 'answer-table',
      ...blockAttributes(block),
      role: 'group',
      'aria-label': messages.answerTable,
      tabIndex: 0,
      children,
    };
    return renderPart('div', props, { state: {}, own, ref });
  },
);

export declare namespace AnswerTable {
  interface Props extends PartProps<'div', object> {
    /** The table, as `renderPart` hands it over. */
    block: AnswerTableBlock;
  }
}

interface RowProps {
  readonly row: AnswerRow;
  readonly align: readonly ColumnAlign[];
  readonly Cell: 'th' | 'td';
}

const Row = memo(function Row({ row, align, Cell }: RowProps) {
  return (
    <tr>
      {row.cells.map((pieces, column) => (
        <Cell
          key={column}
          dir="auto"
          {...alignment(align[column])}
          {...(Cell === 'th' ? { scope: 'col' } : {})}
        >
          {renderPieces(pieces)}
        </Cell>
      ))}
    </tr>
  );
});

function alignment(align: ColumnAlign | undefined): { 'data-align'?: string } {
  return align ? { 'data-align': align } : {};
}
