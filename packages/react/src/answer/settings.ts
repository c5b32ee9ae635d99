'use client';
import { createContext, useContext } from 'react';
import type { ReactElement } from 'react';
import type {
  AnswerCodeBlock,
  AnswerHeadingBlock,
  AnswerImagePiece,
  AnswerLinkPiece,
  AnswerListBlock,
  AnswerParagraphBlock,
  AnswerTableBlock,
} from './pieces.ts';
import type { FootnoteNumbers } from './footnotes.ts';

/** A part of an answer that a product may render in its own way. `kind` tells them apart. */
export type AnswerPart =
  | AnswerParagraphBlock
  | AnswerHeadingBlock
  | AnswerListBlock
  | AnswerTableBlock
  | AnswerCodeBlock
  | AnswerLinkPiece
  | AnswerImagePiece;

/** What all parts of one answer share; its identity changes only when the caller changes something. */
export interface AnswerSettings {
  /** Added to the level of each heading. */
  readonly headingOffset: number;
  /** Renders a part in the product's way; `null` leaves it to the answer. */
  readonly renderPart: ((part: AnswerPart) => ReactElement | null) | undefined;
}

export const AnswerSettingsContext = createContext<AnswerSettings>({
  headingOffset: 0,
  renderPart: undefined,
});

export function useAnswerSettings(): AnswerSettings {
  return useContext(AnswerSettingsContext);
}

/** The footnotes of the answer around, and how their ids begin: these never come from the answer's text. */
export interface FootnoteScope extends FootnoteNumbers {
  readonly prefix: string;
}

export const FootnoteContext = createContext<FootnoteScope | null>(null);

/** The attributes of a block's element: the outermost open one carries `data-block-open`. */
export function blockAttributes({ open, nested }: BlockState): Readonly<Record<string, string>> {
  return { dir: 'auto', ...(open && !nested ? { 'data-block-open': '' } : {}) };
}

interface BlockState {
  readonly open: boolean;
  readonly nested: boolean;
}
