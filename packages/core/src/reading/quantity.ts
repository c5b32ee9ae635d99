import type { Span } from '../text/span.ts';
import type { Language } from './language.ts';

/** A figure that a text says: a number with its unit, a date, or a name made of digits. */
export interface Quantity extends Span {
  readonly kind:
    | 'number'
    | 'measure'
    | 'money'
    | 'percent'
    | 'date'
    | 'clock'
    | 'version'
    | 'section'
    | 'ratio'
    | 'id';
  /** In `unit`; minutes since midnight of a clock time; `null` for dates and names. */
  readonly value: number | null;
  /** Such as `d`, `km`, `%` or `USD`. */
  readonly unit: string | null;
  /** Whether the figure is the least or the most that is meant. */
  readonly bound: '<' | '<=' | '>' | '>=' | null;
  /** Equal for figures that say the same but for their form. Two readings are parted by a bar. */
  readonly key: string;
}

/** What one reader finds: a quantity before its bound is known. */
export type Reading = Omit<Quantity, 'bound'> & { readonly bound?: Quantity['bound'] };

/** What a reader needs to know of a text. Figures that one reader has taken are blank for the next. */
export interface ReadingContext {
  /** As written. */
  readonly original: string;
  readonly language: Language;
  readonly known: readonly Language[];
}

/** Finds figures of one form, none within another, in a folded text. */
export type Reader = (text: string, context: ReadingContext) => readonly Reading[];
