/** A person asks for a person. The id is minted at the click, so that a repeated delivery is one request. */
export interface HandoffRequest {
  readonly id: string;
  readonly responseId: string;
  readonly question: string;
  readonly note?: string;
}

/** The queue's acknowledgement; `null` where it does not know. An answer that has neither figure is none. */
export interface HandoffReceipt {
  readonly position: number | null;
  readonly waitMinutes: number | null;
}

/** Delivers a request to people. Rejects when nobody was told. */
export type HandoffTransport = (request: HandoffRequest) => Promise<HandoffReceipt>;

/** Where a hand-off stands. It always ends accepted or visibly failed. */
export type HandoffSnapshot =
  | { readonly state: 'idle' }
  | { readonly state: 'requesting'; readonly request: HandoffRequest }
  | ({ readonly state: 'accepted'; readonly request: HandoffRequest } & HandoffReceipt)
  | { readonly state: 'failed'; readonly request: HandoffRequest; readonly reason: string };

/** One hand-off: an external store. */
export interface Handoff {
  subscribe(listener: () => void): () => void;
  getSnapshot(): HandoffSnapshot;
  /** Asks for a person. While asking and once accepted, asking again changes nothing. */
  request(details: Omit<HandoffRequest, 'id'>): Promise<HandoffSnapshot>;
  /** Delivers the failed request again, under the same id. */
  retry(): Promise<HandoffSnapshot>;
}
