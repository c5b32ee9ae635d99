'use client';
import { createContext, useContext } from 'react';

/** What the parts below a `Disclosure.Root` share. */
export interface DisclosureContextValue {
  readonly open: boolean;
  readonly toggle: () => void;
  readonly summary: string;
  readonly details: string;
  /** True when the summary is the beginning of the details, so that both at once would repeat it. */
  readonly excerpt: boolean;
  readonly detailsId: string;
}

export const DisclosureContext = createContext<DisclosureContextValue | null>(null);

/** The surrounding `Disclosure.Root`. Throws when `part` stands outside of one. */
export function useDisclosure(part: string): DisclosureContextValue {
  const value = useContext(DisclosureContext);
  if (value) return value;
  throw new Error(
    `Credence: <Disclosure.${part}> is outside <Disclosure.Root>. Render it inside one.`,
  );
}
