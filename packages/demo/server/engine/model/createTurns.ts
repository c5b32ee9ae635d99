/**
 * Lets at most `limit` calls run at a time. The others wait, first come, first served; but what belongs to an answer that
 * has begun goes before answers that have not.
 */
export function createTurns(limit: number): Turns {
  const begun: Waiter[] = [];
  const fresh: Waiter[] = [];
  let running = 0;
  let telling: NodeJS.Timeout | undefined;

  function advance(): void {
    while (running < limit) {
      const next = begun.shift() ?? fresh.shift();
      if (next === undefined) return;
      running += 1;
      next.begin();
    }
    // Many may leave at once: those who wait are told of it together.
    telling ??= setTimeout(() => {
      telling = undefined;
      for (const { wake } of fresh) wake();
    }, tellEvery);
  }

  return {
    join(signal, { isBegun = false } = {}) {
      const line = isBegun ? begun : fresh;
      return joinLine(line, signal, {
        advance,
        leave: () => {
          running -= 1;
        },
      });
    },
  };
}

function joinLine(line: Waiter[], signal: AbortSignal, { advance, leave }: Room): Turn {
  let state: 'waiting' | 'running' | 'over' = 'waiting';
  let news = Promise.withResolvers<null>();
  const waiter: Waiter = {
    wake: () => news.resolve(null),
    begin() {
      state = 'running';
      news.resolve(null);
    },
  };
  function end(): void {
    signal.removeEventListener('abort', end);
    if (state === 'over') return;
    if (state === 'running') leave();
    else line.splice(line.indexOf(waiter), 1);
    state = 'over';
    news.resolve(null);
    advance();
  }
  line.push(waiter);
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  else advance();
  return {
    async *wait() {
      for (let told = -1; state === 'waiting'; news = Promise.withResolvers()) {
        const before = line.indexOf(waiter);
        if (before !== told) yield (told = before);
        await news.promise;
      }
      signal.throwIfAborted();
    },
    end,
  };
}

/** Milliseconds between two words on how far the line has come. */
const tellEvery = 250;

export interface Turns {
  /** Joins the line; an abort leaves it, and frees the place of a call that runs. */
  readonly join: (signal: AbortSignal, options?: { readonly isBegun?: boolean }) => Turn;
}

export interface Turn {
  /** Gives how many stand before it, now and when that changes; ends when its turn has come. Throws when it was aborted. */
  readonly wait: () => AsyncGenerator<number, void>;
  /** Lets the next one in. To be called once the call has ended, and harmless when it is called again. */
  readonly end: () => void;
}

/** Where the calls run. */
interface Room {
  /** Lets in whoever may run now. */
  readonly advance: () => void;
  /** A call that ran has ended. */
  readonly leave: () => void;
}

interface Waiter {
  readonly begin: () => void;
  readonly wake: () => void;
}
