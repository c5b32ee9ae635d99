import type { ColumnAlign, TableBlock, TableCell } from '@credence-ui/markdown';
import type { ReactElement, ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';
import type { BlockAttributes } from './renderBlock.tsx';
import { renderEach, renderOnce } from './renderEach.ts';
import { renderProse } from './renderProse.tsx';

/** Renders a table in a group that scrolls sideways and that a key can reach. */
export function renderTable(
  { start, header, rows, align }: TableBlock,
  context: BlockContext,
  attributes: BlockAttributes,
): ReactElement {
  const cells = (row: readonly TableCell[], Cell: 'th' | 'td', given = context): ReactNode =>
    row.map((cell, column) => (
      <Cell
        key={column}
        dir="auto"
        {...alignment(align[column])}
        {...(Cell === 'th' ? { scope: 'col' } : {})}
      >
        {renderProse(cell, given)}
      </Cell>
    ));
  const { messages } = context.settings;
  return (
    <div
      data-credence="answer-table"
      {...attributes}
      role="group"
      aria-label={messages.answerTable}
      tabIndex={0}
    >
      <table>
        <thead>
          {renderOnce(start, header, context, (given) => (
            <tr>{cells(header, 'th', given)}</tr>
          ))}
        </thead>
        <tbody>
          {renderEach(rows, context, (row, given) => (
            <tr key={row.start}>{cells(row.cells, 'td', given)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function alignment(align: ColumnAlign | undefined): { 'data-align'?: string } {
  return align ? { 'data-align': align } : {};
}
