'use client';
import { createScanner, extendsText } from '@credence-ui/markdown';
import type { Scanned } from '@credence-ui/markdown';
import type { Citation, Claim } from '@credence-ui/core/response';
import { useMemo, useRef, useState } from 'react';
import { useIsomorphicLayoutEffect } from '../internals/useIsomorphicLayoutEffect.ts';
import type { AnswerComponents } from './components.ts';

interface Given {
  readonly citations?: readonly Citation[];
  readonly claims?: readonly Claim[];
  readonly components?: AnswerComponents | undefined;
}

/** The blocks of an answer; of one that is still growing, only what came since is read. */
export function useScanned(
  content: string,
  streaming: boolean,
  { citations = [], claims = [], components }: Given,
): Scanned {
  const [read] = useState(createReader);
  const spansTo = useMemo(
    () => citations.reduce((to, { span }) => Math.max(to, span?.end ?? -1), -1),
    [citations],
  );
  // What React renders anew each time cannot grow past it, nor can text that a chip stands behind.
  const canGrow = claims.length === 0 && components === undefined;
  return useSteadyEpoch(read, { content, streaming, spansTo: canGrow ? spansTo : Infinity });
}

interface Wanted {
  readonly content: string;
  readonly streaming: boolean;
  /** How far text is rendered anew each time. */
  readonly spansTo: number;
}

interface Shown extends Wanted {
  readonly scanned: Scanned;
}

/**
 * What is read of a text, in the epoch of the text that it goes on with on the page. React may render a longer text and
 * throw that away; the reader is ahead then, but the page is not, and its blocks must stay.
 */
function useSteadyEpoch(read: ReturnType<typeof createReader>, wanted: Wanted): Scanned {
  const shown = useRef<Shown | null>(null);
  const { current } = shown;
  const { content, streaming, spansTo } = wanted;
  const isShown =
    current?.content === content && current.streaming === streaming && current.spansTo === spansTo;
  const scanned = isShown
    ? current.scanned
    : inEpoch(read(content, !streaming, spansTo), content, current);
  useIsomorphicLayoutEffect(() => {
    shown.current = { ...wanted, scanned };
  });
  return scanned;
}

function inEpoch(scanned: Scanned, content: string, shown: Shown | null): Scanned {
  if (!shown) return scanned;
  const { epoch } = shown.scanned;
  return { ...scanned, epoch: extendsText(shown.content, content, false) ? epoch : epoch + 1 };
}

/** Reads on to a text, which may grow past what is shown when that ends behind `spansTo`. */
function createReader(): (content: string, done: boolean, spansTo: number) => Scanned {
  const scanner = createScanner();
  let shown = 0;
  return (content, done, spansTo) => {
    const scanned = scanner.read(content, { done, growth: spansTo < shown });
    shown = scanned.content.length;
    return scanned;
  };
}
