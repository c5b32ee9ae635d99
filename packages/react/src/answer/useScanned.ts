'use client';
import { createScanner } from '@credence-ui/markdown';
import type { Scanned } from '@credence-ui/markdown';
import { useState } from 'react';

/** The blocks of an answer; of one that is still growing, only what came since is read. */
export function useScanned(content: string, streaming: boolean, growth: boolean): Scanned {
  const [scanner] = useState(createScanner);
  return scanner.read(content, { done: !streaming, growth });
}
