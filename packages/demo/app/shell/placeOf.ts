import type { Route } from '../route/route.ts';

/** Where a person is, whatever page of a document is open beside it. */
export interface Place {
  /** What the frame makes room for. */
  readonly kind:
    | 'inbox'
    | 'conversation'
    | 'queue'
    | 'faq'
    | 'product'
    | 'cycle'
    | 'metrics'
    | 'feedback'
    | 'review'
    | 'calibration';
  /** Names the place, and the conversation held there. */
  readonly key: string;
  /** Of the ticket or question; `null` elsewhere. */
  readonly id: string | null;
}

/** The place of a route. */
export function placeOf(route: Route): Place {
  if (route.name === 'ask')
    return { kind: 'conversation', key: `ask:${route.askId}`, id: route.askId };
  if (route.name === 'inbox' && route.ticketId !== null)
    return { kind: 'conversation', key: `ticket:${route.ticketId}`, id: route.ticketId };
  return { kind: route.name, key: route.name, id: null };
}
