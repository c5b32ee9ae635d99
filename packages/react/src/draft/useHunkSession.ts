'use client';
import { useState } from 'react';
import type { DraftSnapshot } from '@credence-ui/draft';
import type { Hunk } from '@credence-ui/draft/changes';

/** The changes that were taken back, as long as the draft is as that left it. */
export function useHunkSession({ original, current }: DraftSnapshot) {
  const [kept, keepHunks] = useState<HunkSession | null>(null);
  const isLive = kept?.original === original && kept.text === current;
  return { hunkSession: isLive ? kept : null, keepHunks };
}

/** One text with its changes, and what was taken back of them, step by step. */
export interface HunkSession {
  readonly original: string;
  readonly hunks: readonly Hunk[];
  readonly steps: readonly ReadonlySet<string>[];
  readonly at: number;
  /** What the draft holds after the step. */
  readonly text: string;
}
