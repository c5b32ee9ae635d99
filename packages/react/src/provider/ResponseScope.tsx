'use client';
import { createContext, useCallback, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { createEvent, uuidv7 } from '@credence-ui/core/event';
import type { EventBody } from '@credence-ui/core/event';
import { useTier } from './CredenceContext.ts';
import { useSurroundings } from './surroundings.ts';

/** The answer that parts below belong to; named in every event they emit. */
export interface ResponseScope {
  readonly responseId: string;
  readonly tier: string;
  readonly confidence: number | null;
}

export const ResponseScopeContext = createContext<ResponseScope | null>(null);

/** The surrounding answer, or `null` when a part stands alone. */
export function useResponseScope(): ResponseScope | null {
  return useContext(ResponseScopeContext);
}

/**
 * Names the answer that the parts below belong to, so that their events can be joined.
 *
 * @example
 * <ResponseScopeProvider responseId="answer-1" confidence={response.confidence}>
 *   <Actions.Copy content={response.content} />
 * </ResponseScopeProvider>
 */
export function ResponseScopeProvider(props: ResponseScopeProvider.Props) {
  const { responseId, confidence = null, children } = props;
  const { name: tier } = useTier(confidence);
  const value = useMemo(
    () => ({ responseId, tier, confidence: tier === 'unknown' ? null : confidence }),
    [responseId, tier, confidence],
  );
  return <ResponseScopeContext.Provider value={value}>{children}</ResponseScopeContext.Provider>;
}

export declare namespace ResponseScopeProvider {
  interface Props {
    /** The parts that belong to the answer. */
    children?: ReactNode;
    /** The answer's id. */
    responseId: string;
    /** In [0, 1]; missing or invalid is the unknown tier. @default null */
    confidence?: number | null;
  }
}

/**
 * Records what a person just did: the id and time are minted at the call, the rest comes from the scope and provider. Gives the
 * event's id, or `null` where nobody listens.
 */
export function useEmit(own?: ResponseScope): (body: EventBody) => string | null {
  const { onEvent, outbox, context, policy } = useSurroundings();
  const { version } = policy;
  const around = useResponseScope();
  const scope = own ?? around;
  const { responseId = '', tier = 'unknown', confidence = null } = scope ?? {};
  return useCallback(
    (body) => {
      if (!onEvent && !outbox) return null;
      const base = { thresholdsVersion: version, ...context, responseId, tier, confidence };
      const event = createEvent(body, base, sources);
      notify(() => {
        outbox?.enqueue(event).catch(reportError);
        onEvent?.(event);
      });
      return event.id;
    },
    [onEvent, outbox, context, version, responseId, tier, confidence],
  );
}

const sources = {
  now: () => Date.now(),
  random: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
};

/** A new id. `crypto.randomUUID` is missing from pages that are not served securely. */
export function mintId(): string {
  return uuidv7(sources);
}

/** Tells a listener; one that throws is reported and does not undo the act that it was told about. */
export function notify(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    reportError(error);
  }
}
