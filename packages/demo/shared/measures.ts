import type { Measures } from '@credence-ui/insights';

/** GET /measures?of=this or all: the nine metrics of the last seven days. */
export interface WeekMeasures {
  /** ISO 8601. */
  readonly since: string;
  /** Counted from the first event, from 1. */
  readonly week: number;
  readonly measures: Measures;
}
