/** Why a request is not taken. The message goes to the page: it names no other's data. */
export class RelayProblem extends Error {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly ids: readonly string[];

  constructor(
    status: number,
    reason: string,
    { retryAfter = null, ids = [] }: RelayProblem.Details = {},
  ) {
    super(`Credence: ${reason}.`);
    this.status = status;
    this.retryAfter = retryAfter;
    this.ids = ids;
  }
}

export namespace RelayProblem {
  export interface Details {
    readonly retryAfter?: string | null;
    readonly ids?: readonly string[];
  }
}
