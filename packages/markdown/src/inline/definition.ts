import { decodeText } from './entity.ts';

/** Where a reference label leads. A footnote leads to a block of the text itself. */
export interface Definition {
  readonly href: string;
  readonly title: string | null;
  readonly footnote: boolean;
}

/** What is known about the labels of a document while its text is read. */
export interface Labels {
  /** The definition of a normal label. Who gives it may note that it was asked for. */
  get(label: string): Definition | undefined;
}

/** Labels match without regard to case and to how much white space they contain. */
export function normalizeLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

/** A destination without its angle brackets. */
export function decodeDestination(source: string): string {
  return decodeText(source.startsWith('<') ? source.slice(1, -1) : source);
}

/** A title without its quotes and without the indentation of its lines. */
export function decodeTitle(source: string): string {
  return decodeText(source.slice(1, -1).replace(/(\r\n?|\n)[ \t]+/g, '$1'));
}
