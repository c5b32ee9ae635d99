'use client';
import { useEffect, useMemo, useState } from 'react';
import type { Citation, Claim } from '@credence-ui/core/response';
import { draftMarks, placeClaims } from '@credence-ui/draft/marks';
import type { DoubtfulClaim } from '@credence-ui/draft/marks';
import type { StyleMark, StyleProfile } from '@credence-ui/draft/style';
import { markClaims } from '../citation/markClaims.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import type { FoundMarks } from './markBoard.ts';
import { loadChecklist } from './useChecklist.ts';
import { useDraftParts } from './DraftContext.ts';
import { useSettled } from './useSettled.ts';
import { needsSource, useValueSources } from './useValueSources.ts';
import type { ValueSources } from './useValueSources.ts';

/** What the marks of a draft are found by. */
export interface MarkSources {
  readonly content: string | undefined;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly profile: StyleProfile | null;
}

/** The marks of the draft, `null` before the first are known; they are found anew a moment after the last key. */
export function useDraftMarks({ content, claims, citations, profile }: MarkSources) {
  const { original, current } = useSettled(useDraftParts('Marks').draft);
  const { locale, tiers } = useCredence();
  const sources = useValueSources({ citations, locale, wanted: citations.length > 0 });
  const [found, setFound] = useState<FoundMarks | null>(null);
  const doubtful = useMemo(() => {
    const whole = content ?? original;
    const marked = markClaims(claims, whole, tiers).map(({ span, tone, claim }): DoubtfulClaim => ({
      span,
      tone,
      citationIds: claim.citationIds,
    }));
    return placeClaims(marked, whole, original);
  }, [claims, content, original, tiers]);
  const known = useMemo(
    () => ({ original, claims: doubtful, sources, profile, locale }),
    [original, doubtful, sources, profile, locale],
  );
  const isFirst = found === null;
  // Syncs with modules that arrive later, and leaves the text alone while it is typed in.
  useEffect(() => {
    let left = false;
    const search = async () => {
      const marks = await findMarks(current, known);
      if (!left) setFound({ text: current, marks });
    };
    const timer = setTimeout(() => void search(), isFirst ? 0 : pause);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [current, known, isFirst]);
  return found;
}

/** In milliseconds. */
const pause = 150;

interface Known {
  readonly original: string;
  readonly claims: readonly DoubtfulClaim[];
  readonly sources: ValueSources;
  readonly profile: StyleProfile | null;
  readonly locale: string;
}

async function findMarks(text: string, known: Known): Promise<FoundMarks['marks']> {
  const { original, claims, sources, profile, locale } = known;
  const [items, style] = await Promise.all([
    sources ? findUnsourced(text, sources, locale) : [],
    profile ? findUnlike(text, profile, locale) : [],
  ]);
  return draftMarks({ text, original, claims, items, style });
}

async function findUnsourced(text: string, sources: NonNullable<ValueSources>, locale: string) {
  try {
    const { checklist } = await loadChecklist();
    const items = checklist(text, { locale });
    return items.filter(({ kind, value }) => needsSource(kind) && !sources.has(value));
  } catch {
    return [];
  }
}

/** The other marks are shown also where what compares styles could not be loaded. */
async function findUnlike(
  text: string,
  profile: StyleProfile,
  locale: string,
): Promise<readonly StyleMark[]> {
  try {
    const { compareStyle } = await import('@credence-ui/draft/style');
    return compareStyle(text, profile, { locale }).marks;
  } catch {
    return [];
  }
}
