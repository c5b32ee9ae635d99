'use client';
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { calibrationMessages } from '../provider/messages/confidence.ts';
import { amountOf } from './labelled.ts';

const ticks = [0, 0.25, 0.5, 0.75, 1];

/** Where a value of the x axis lies in the drawing. */
export const xOf = (share: number): number => 48 + share * 340;
/** Where a value of the y axis lies in the drawing. */
export const yOf = (share: number): number => 232 - share * 216;

/** A square of two shares with named axes; its words are what a screen reader gets. */
export function Chart({ title, text, x, y, top = 1, format, children }: Chart.Props) {
  const id = useId();
  return (
    <svg
      data-credence="calibration-chart"
      viewBox="0 0 406 288"
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{text}</desc>
      {ticks.map((tick) => (
        <g key={tick}>
          <path data-credence="calibration-grid" d={`M48 ${yOf(tick)}H388`} />
          <text x={42} y={yOf(tick) + 4} textAnchor="end">
            {format(tick * top)}
          </text>
          <text x={xOf(tick)} y={264} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      <text x={218} y={282} textAnchor="middle" data-credence="calibration-axis">
        {x}
      </text>
      <text
        x={-124}
        y={10}
        textAnchor="middle"
        transform="rotate(-90)"
        data-credence="calibration-axis"
      >
        {y}
      </text>
      {children}
    </svg>
  );
}

export declare namespace Chart {
  interface Props {
    title: string;
    /** What the drawing shows, in words. */
    text: string;
    /** Name of the x axis. */
    x: string;
    /** Name of the y axis. */
    y: string;
    /** The y axis goes from 0 to here. @default 1 */
    top?: number;
    format: (share: number) => string;
    /** What stands inside. */
    children: ReactNode;
  }
}

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

/** Says what the labels cannot show: too few of them, one kind only, pairs that were left out. */
export function LabelNotes({ n, omitted, base }: LabelNotes.Props) {
  const messages = useWords(calibrationMessages);
  const { count } = useFigures();
  const amount = amountOf(n);
  const notes = [
    amount === 'none' && messages.calibrationNone,
    amount === 'few' && messages.calibrationFew(count(n)),
    n > 0 && base === 1 && messages.calibrationAllRight,
    n > 0 && base === 0 && messages.calibrationAllWrong,
    omitted > 0 && messages.calibrationOmitted(count(omitted)),
  ].filter((note) => note !== false);
  return notes.map((note) => (
    <p key={note} data-credence="calibration-note">
      {note}
    </p>
  ));
}

export declare namespace LabelNotes {
  interface Props {
    /** Pairs with a valid score and label. */
    n: number;
    /** Pairs left out. */
    omitted: number;
    /** The share of right answers; `null` without labels. */
    base: number | null;
  }
}

/** Writes figures as the provider's locale does; what is not known stays words. */
interface Figures {
  readonly percent: (share: number | null) => string;
  readonly range: (interval: readonly [low: number, high: number] | null) => string;
  readonly score: (value: number) => string;
  readonly count: (value: number) => string;
}

/** The figures of the nearest provider. */
export function useFigures(): Figures {
  const { locale } = useCredence();
  const messages = useWords(calibrationMessages);
  const unknown = messages.calibrationUnknown;
  return useMemo(() => {
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const score = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    const count = new Intl.NumberFormat(locale);
    const percent: Figures['percent'] = (value) => (value === null ? unknown : share.format(value));
    return {
      percent,
      range: (interval) => interval?.map((bound) => share.format(bound)).join(' – ') ?? unknown,
      score: (value) => score.format(value),
      count: (value) => count.format(value),
    };
  }, [locale, unknown]);
}
