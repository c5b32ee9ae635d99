'use client';
import { createElement, useEffect, useSyncExternalStore } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { createListeners } from '@credence-ui/core/store';

/** A component whose code comes after what has to be on the page at once. */
export interface LazyPart<Props> {
  (props: Props): ReactElement | null;
  /** Fetches the code unless it is there or on its way. Never rejects: what could not be fetched is fetched at the next call. */
  load(): Promise<void>;
}

/** A part that `fetch` loads, once for all who show it. Until then `Meanwhile` stands in its place. @default nothing */
export function createLazyPart<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType<Props> | null = null,
): LazyPart<Props> {
  const { subscribe, notify } = createListeners();
  let part: ComponentType<Props> | null = null;
  let pending: Promise<void> | null = null;
  const keep = (found: ComponentType<Props>): void => {
    part = found;
    notify();
  };
  const forget = (): void => void (pending = null);
  const get = () => part;
  function LazyPart(props: Props) {
    const shown = useSyncExternalStore(subscribe, get, onServer) ?? Meanwhile;
    return shown && createElement(shown, props);
  }
  LazyPart.load = () => (pending ??= fetch().then(keep, forget));
  return LazyPart;
}

const onServer = (): null => null;

/** Fetches a part's code after the first render for which `wanted` says so, and if that failed for each new value of it. */
export function usePreload(
  { load }: Pick<LazyPart<never>, 'load'>,
  wanted: string | boolean,
): void {
  // What is only seen once somebody asks for it does not hold up the answer.
  useEffect(() => {
    if (wanted !== false) void load();
  }, [load, wanted]);
}
