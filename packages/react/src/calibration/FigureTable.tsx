'use client';
import { useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/calibration.ts';

/** The same figures as a drawing, as a table that opens on demand. */
export function FigureTable({ caption, head, rows }: FigureTable.Props) {
  const messages = useWords(calibrationMessages);
  return (
    <details data-credence="calibration-details">
      <summary>{messages.calibrationTable}</summary>
      <table data-credence="calibration-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                <td key={i}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

export declare namespace FigureTable {
  interface Props {
    caption: string;
    head: readonly string[];
    /** Cells in the order of `head`; the first names its row. */
    rows: readonly (readonly string[])[];
  }
}
