import { uuidv7 } from '../event/event.ts';
import type { Sources } from '../event/event.ts';
import { isSuccess, postJson } from '../request/postJson.ts';
import type { RequestOptions } from '../request/postJson.ts';
import { createListeners } from '../store/createListeners.ts';
import type { FollowedHandoff } from './progress/followHandoff.ts';
import { isHandoffOver } from './progress/handoffStatus.ts';
import type { HandoffPlace, HandoffStatus } from './progress/handoffStatus.ts';
import { readFigure } from './progress/readHandoffUpdate.ts';

/** A person asks for a person. The id is minted at the click, so that a repeated delivery is one request. */
export interface HandoffRequest {
  readonly id: string;
  readonly responseId: string;
  readonly question: string;
  readonly note?: string;
  /** Why: the failure mode, or the product's own word. */
  readonly reason?: string;
  /** The tier of the answer that was there. */
  readonly tier?: string;
  /** The text of the answer or draft, where it may be handed on. */
  readonly draft?: string;
  readonly citations?: readonly HandoffSource[];
  /** What was tried before, in words. */
  readonly attempts?: readonly string[];
  /** Where the conversation can be read. */
  readonly transcript?: string;
  /** What the person was told when they asked. */
  readonly told?: string;
}

/** A source of the answer, for the one who takes over. */
export interface HandoffSource {
  readonly title: string;
  readonly page?: number | null;
  readonly url?: string | null;
}

/** The queue's acknowledgement; `null` where it does not know. An answer that has neither figure is none. */
export interface HandoffReceipt extends HandoffPlace {
  /** The queue's own name of the request. @default the request's id */
  readonly ticket?: string;
}

/** Delivers a request to people. Rejects when nobody was told. */
export type HandoffTransport = (request: HandoffRequest) => Promise<HandoffReceipt>;

/** Where a hand-off stands. It always ends accepted or visibly failed. */
export type HandoffSnapshot =
  | { readonly state: 'idle' }
  | { readonly state: 'requesting'; readonly request: HandoffRequest }
  | AcceptedHandoff
  | { readonly state: 'failed'; readonly request: HandoffRequest; readonly reason: string };

/** The queue has it. */
export interface AcceptedHandoff extends HandoffPlace {
  readonly state: 'accepted';
  readonly request: HandoffRequest;
  readonly ticket: string;
  /** What becomes of it, where `follow` was given. */
  readonly followed: FollowedHandoff | null;
}

/** One hand-off: an external store. */
export interface Handoff {
  subscribe(listener: () => void): () => void;
  getSnapshot(): HandoffSnapshot;
  /** Asks for a person. While asking and once accepted, asking again changes nothing, until what is followed is over. */
  request(details: Omit<HandoffRequest, 'id'>): Promise<HandoffSnapshot>;
  /** Delivers the failed request again, under the same id. */
  retry(): Promise<HandoffSnapshot>;
}

/**
 * A transport that posts the request as JSON to `url`, for at most `timeout` milliseconds (15 s). Only a 2xx with a JSON object
 * that holds `position` or `waitMinutes`, a number or `null`, acknowledges it; anything else rejects.
 */
export function httpHandoff(
  url: string,
  { timeout = 15_000, ...options }: RequestOptions = {},
): HandoffTransport {
  return async (request) => {
    const { status, body } = await postJson(url, request, { ...options, timeout });
    if (!isSuccess(status)) throw new Error(`status ${status}`);
    if (!isReceipt(body)) throw new Error('no acknowledgement');
    // Figures are checked once more by `createHandoff`, which takes what is unusable for unknown.
    return body as HandoffReceipt;
  };
}

/** True for a queue's own answer: it says the place, the wait, or that one of them is unknown. An error page has neither. */
function isReceipt(
  answer: unknown,
): answer is { readonly [Key in keyof HandoffReceipt]?: unknown } {
  return hasFigure(answer, 'position') || hasFigure(answer, 'waitMinutes');
}

function hasFigure(answer: unknown, name: string): boolean {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, name)) return false;
  const value: unknown = Reflect.get(answer, name);
  return value === null || typeof value === 'number';
}

export interface HandoffOptions extends Partial<Sources> {
  readonly transport: HandoffTransport;
  /**
   * Milliseconds after which an unacknowledged request counts as failed. A later acknowledgement still counts.
   * @default 15000
   */
  readonly timeout?: number;
  /** Follows what becomes of an acknowledged request, by `followHandoff(ticket, {status, …})`. */
  readonly follow?: (ticket: string, status: HandoffStatus) => FollowedHandoff;
  /** A request that the queue acknowledged before, as on a page that was loaded again: it counts as accepted, and is followed at once. */
  readonly resume?: Pick<AcceptedHandoff, 'request' | 'ticket'> | null;
}

/** A hand-off to a person that is acknowledged or visibly fails, never silently lost. */
export function createHandoff(options: HandoffOptions): Handoff {
  const { transport, follow, resume, timeout = 15_000 } = options;
  const { now = Date.now, random = Math.random } = options;
  const { subscribe, notify } = createListeners();
  let snapshot: HandoffSnapshot = resume
    ? accept(resume.request, { ticket: resume.ticket }, follow)
    : { state: 'idle' };
  let running: Promise<HandoffSnapshot> | null = null;

  function show(next: HandoffSnapshot): void {
    snapshot = next;
    notify();
  }

  async function deliver(request: HandoffRequest): Promise<HandoffSnapshot> {
    const requesting: HandoffSnapshot = { state: 'requesting', request };
    show(requesting);
    const fail = (reason: string): void => {
      if (snapshot === requesting) show({ state: 'failed', request, reason });
    };
    const asked = ask(transport, request).then((outcome) => {
      if (outcome.state === 'failed') fail(outcome.reason);
      else if (waitsFor(snapshot, request)) show(accept(request, outcome.receipt, follow));
    });
    await settledWithin(asked, timeout);
    fail('timeout');
    return snapshot;
  }

  function start(request: HandoffRequest): Promise<HandoffSnapshot> {
    running ??= deliver(request).finally(() => (running = null));
    return running;
  }

  return {
    subscribe,
    getSnapshot: () => snapshot,
    async request(details) {
      const before = snapshot;
      if (before.state === 'accepted' && !isSettled(before)) return before;
      const isNew = before.state === 'idle' || before.state === 'accepted';
      const id = isNew ? uuidv7({ now, random }) : before.request.id;
      return start({ ...details, id });
    },
    async retry() {
      return snapshot.state === 'failed' ? start(snapshot.request) : (running ?? snapshot);
    },
  };
}

type Asked =
  | {
      readonly state: 'told';
      readonly receipt: { readonly [Key in keyof HandoffReceipt]?: unknown };
    }
  | { readonly state: 'failed'; readonly reason: string };

async function ask(transport: HandoffTransport, request: HandoffRequest): Promise<Asked> {
  try {
    const receipt: unknown = await transport(request);
    return isReceipt(receipt)
      ? { state: 'told', receipt }
      : { state: 'failed', reason: 'no acknowledgement' };
  } catch (error) {
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

function accept(
  request: HandoffRequest,
  receipt: { readonly [Key in keyof HandoffReceipt]?: unknown },
  follow: HandoffOptions['follow'],
): AcceptedHandoff {
  const position = readFigure(receipt.position);
  const waitMinutes = readFigure(receipt.waitMinutes);
  const ticket = typeof receipt.ticket === 'string' ? receipt.ticket : request.id;
  const status: HandoffStatus =
    position === null && waitMinutes === null
      ? { state: 'acknowledged' }
      : { state: 'queued', position, waitMinutes };
  const followed = follow?.(ticket, status) ?? null;
  return { state: 'accepted', request, position, waitMinutes, ticket, followed };
}

/** A late acknowledgement counts, but not once the person has asked for something else. */
function waitsFor(snapshot: HandoffSnapshot, { id }: HandoffRequest): boolean {
  if (snapshot.state === 'idle' || snapshot.state === 'accepted') return false;
  return snapshot.request.id === id;
}

function isSettled({ followed }: AcceptedHandoff): boolean {
  return followed !== null && isHandoffOver(followed.getSnapshot().status);
}

/** Resolves when `work` settles or `timeout` milliseconds have passed, whichever comes first. Leaves no timer behind. */
function settledWithin(work: Promise<unknown>, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeout);
    const settle = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(settle, settle);
  });
}
