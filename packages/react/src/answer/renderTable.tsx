import type { ColumnAlign, TableBlock, TableCell } from '@credence-ui/markdown';
import type { ReactElement, ReactNode } from 'react';
import type { BlockContext } from './blockContext.ts';
import type { BlockAttributes } from './renderBlock.tsx';
import { renderProse } from './renderProse.tsx';

/** Renders a table in a group that scrolls sideways and that a key can reach. */
export function renderTable(
  { header, rows, align }: TableBlock,
  context: BlockContext,
  attributes: BlockAttributes,
): ReactElement {
  const cells = (row: readonly TableCell[], Cell: 'th' | 'td'): ReactNode =>
    row.map((cell, column) => (
      <Cell key={column} {...alignment(align[column])} {...(Cell === 'th' ? { scope: 'col' } : {})}>
        {renderProse(cell, context)}
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
          <tr>{cells(header, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.start}>{cells(row.cells, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function alignment(align: ColumnAlign | undefined): { 'data-align'?: string } {
  return align ? { 'data-align': align } : {};
}
