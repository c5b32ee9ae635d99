'use client';
import { useMemo } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { TextSettings, UnresolvedPolicy } from './blockContext.ts';
import type { AnswerComponents } from './components.ts';

interface Given {
  readonly citations: readonly Citation[];
  readonly unresolved: UnresolvedPolicy | undefined;
  readonly headingOffset: number | undefined;
  readonly components: AnswerComponents;
}

/** What all blocks of one answer share, the same object until something in it changes. */
export function useTextSettings(given: Given): TextSettings {
  const { citations, unresolved = 'keep', headingOffset = 0, components } = given;
  const messages = useWords(answerMessages);
  return useMemo(
    () => ({
      known: new Set(citations.map(({ id }) => id)),
      unresolved,
      headingOffset,
      messages,
      components,
      rendered: new Map(),
    }),
    [citations, unresolved, headingOffset, messages, components],
  );
}
