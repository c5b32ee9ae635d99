'use client';
import { useCallback } from 'react';
import { createEvent } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { useCredence } from './CredenceContext.ts';
import { useResponseScope } from './ResponseScope.ts';
import type { ResponseScope } from './ResponseScope.ts';

/** Records what a person just did: the id and time are minted at the call, the rest comes from the scope and provider. */
export function useEmit(own?: ResponseScope): (body: EventBody) => void {
  const { onEvent, context, policy } = useCredence();
  const { version } = policy;
  const around = useResponseScope();
  const scope = own ?? around;
  const { responseId = '', tier = 'unknown', confidence = null } = scope ?? {};
  return useCallback(
    (body) => {
      if (!onEvent) return;
      const base = { thresholdsVersion: version, ...context, responseId, tier, confidence };
      notify(() => onEvent(createEvent(body, base, sources)));
    },
    [onEvent, context, version, responseId, tier, confidence],
  );
}

const sources = {
  now: () => Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/** Tells a listener; one that throws is reported and does not undo the act that it was told about. */
export function notify(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    reportError(error);
  }
}
