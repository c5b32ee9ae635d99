'use client';
import { createScanner, extendsText } from '@credence-ui/markdown';
import type { Scanned } from '@credence-ui/markdown';
import type { Citation, Claim } from '@credence-ui/core/response';
import { useMemo, useRef } from 'react';
import { useIsomorphicLayoutEffect } from '../internals/useKept.ts';
import type { AnswerComponents } from './components.ts';

interface Given {
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly components?: AnswerComponents | undefined;
}

/** The blocks of an answer; of one that is still growing, only what came since is read. */
export function useScanned(
  content: string,
  streaming: boolean,
  { citations, claims, components }: Given,
): Scanned {
  const names = useNames(citations);
  const read = useMemo(() => createReader(names), [names]);
  const spansTo = useMemo(
    () => citations.reduce((to, { span }) => Math.max(to, span?.end ?? -1), -1),
    [citations],
  );
  // What React renders anew each time cannot grow past it, nor can text that a chip stands behind.
  const canGrow = claims.length === 0 && components === undefined;
  const scanned = read(content, !streaming, canGrow ? spansTo : Infinity);
  return { ...scanned, epoch: useEpoch(content) };
}

/**
 * Counts the texts that did not go on with the one on the page. React may render a longer text and throw that away: the
 * reader is ahead then and begins anew, but the blocks of the page must stay.
 */
function useEpoch(content: string): number {
  const shown = useRef({ content: '', epoch: 0 });
  const { current } = shown;
  const epoch = current.epoch + (extendsText(current.content, content, false) ? 0 : 1);
  useIsomorphicLayoutEffect(() => {
    shown.current = { content, epoch };
  });
  return epoch;
}

/** Ids that hold what may be more than words to markdown, such as `__init__.py`; the same set while they are the same. */
function useNames(citations: readonly Citation[]): ReadonlySet<string> {
  const odd = citations.flatMap(({ id }) => (/[^\p{L}\p{N}.:^†-]/u.test(id) ? id : [])).join('\n');
  return useMemo(() => new Set(odd === '' ? [] : odd.split('\n')), [odd]);
}

/** Reads on to a text, which may grow past what is shown when that ends behind `spansTo`. */
function createReader(
  names: ReadonlySet<string>,
): (content: string, done: boolean, spansTo: number) => Scanned {
  const scanner = createScanner({ names });
  let shown = 0;
  return (content, done, spansTo) => {
    const scanned = scanner.read(content, { done, growth: spansTo < shown });
    shown = scanned.content.length;
    return scanned;
  };
}
