'use client';
import { useId } from 'react';
import type { ReactNode } from 'react';

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
    children: ReactNode;
  }
}
