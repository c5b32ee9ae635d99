/** Aborts what falls silent: its signal fires once nothing was heard for so many milliseconds, headers of a reply included. */
export function watchSilence(milliseconds: number): SilenceWatch {
  const fallen = new AbortController();
  const timer = setTimeout(() => {
    fallen.abort(new DOMException('The model fell silent.', 'TimeoutError'));
  }, milliseconds);
  return {
    signal: fallen.signal,
    heard: () => void timer.refresh(),
    end: () => clearTimeout(timer),
  };
}

export interface SilenceWatch {
  readonly signal: AbortSignal;
  /** Something came: the wait begins anew. */
  readonly heard: () => void;
  readonly end: () => void;
}
