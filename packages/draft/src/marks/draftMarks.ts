import type { Span } from '@credence-ui/core/text';
import { followSpans } from '../changes/followSpans.ts';
import type { ChecklistItem } from '../checklist/item.ts';
import type { StyleMark } from '../style/compareStyle.ts';
import type { DoubtfulClaim, Mark } from './mark.ts';

/** A draft, and what is known of it. */
export interface DraftMarksOptions {
  /** The text as it stands. */
  readonly text: string;
  /** The text that the claims were judged in. */
  readonly original: string;
  /** The statements to mark, with spans of `original`; see `placeClaims` for those of an answer in markdown. @default none */
  readonly claims?: readonly DoubtfulClaim[];
  /** The items of the text's checklist that no source holds. @default none */
  readonly items?: readonly ChecklistItem[];
  /** Where the text is unlike its writer. @default none */
  readonly style?: readonly StyleMark[];
}

/**
 * What a person should look at in a draft, in reading order, of two that begin together the longer one first. Claims go with
 * their words through edits: one whose words were changed is `stale`, one whose words are gone is no longer marked.
 */
export function draftMarks(options: DraftMarksOptions): readonly Mark[] {
  const { text, items = [], style = [] } = options;
  const found: Bare[] = [
    ...claimMarks(options),
    ...items.map(({ kind, span }): Bare => ({ kind: 'unsupported', ...span, item: kind })),
    ...style.map((mark): Bare => ({ kind: 'style', ...mark.span, style: mark })),
  ];
  const inside = found.filter(({ start, end }) => start >= 0 && start <= end && end <= text.length);
  return named(
    inside.sort((one, other) => one.start - other.start || other.end - one.end),
    text,
  );
}

/** Carries claims of an answer, such as one in markdown, to the plain text that a draft was made of; what is not in it is left out. */
export function placeClaims(
  claims: readonly DoubtfulClaim[],
  content: string,
  original: string,
): readonly DoubtfulClaim[] {
  const places = followSpans(claims.map(spanOf), content, original);
  return claims.flatMap((claim, index) => {
    const place = places[index];
    return place ? [{ ...claim, span: place.span }] : [];
  });
}

type Bare<One extends Mark = Mark> = One extends Mark ? Omit<One, 'id' | 'words'> : never;

function claimMarks({ text, original, claims = [] }: DraftMarksOptions): readonly Bare[] {
  const places = followSpans(claims.map(spanOf), original, text);
  return claims.flatMap(({ tone, citationIds }, index): readonly Bare[] => {
    const place = places[index];
    if (!place) return [];
    return [{ kind: 'claim', ...place.span, tone, citationIds, stale: place.touched }];
  });
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
}

/** With ids of their own words, so that an edit elsewhere leaves them as they are. */
function named(marks: readonly Bare[], text: string): readonly Mark[] {
  const uses = new Map<string, number>();
  return marks.map((mark) => {
    const words = text.slice(mark.start, mark.end);
    const name = `${mark.kind}:${words}`;
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    return { ...mark, id: use === 1 ? name : `${name}:${use}`, words };
  });
}
