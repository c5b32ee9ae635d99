'use client';
import { createScanner } from '@credence-ui/markdown';
import type { Scanned } from '@credence-ui/markdown';
import type { Citation, Claim } from '@credence-ui/core/response';
import { useMemo, useState } from 'react';
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
  return read(content, !streaming, canGrow ? spansTo : Infinity);
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
