import type { ReactNode } from 'react';

/** A button that stays reachable, and does nothing, while it cannot act. */
export function Act({ look = '', off = false, onAct, children }: Act.Props) {
  return (
    <button
      type="button"
      className={`button ${look}`.trim()}
      aria-disabled={off}
      onClick={() => {
        if (!off) onAct();
      }}
    >
      {children}
    </button>
  );
}

export declare namespace Act {
  interface Props {
    /** @default neither main nor quiet */
    readonly look?: 'main' | 'quiet' | '';
    /** Whether it cannot act now. @default false */
    readonly off?: boolean;
    readonly onAct: () => void;
    readonly children: ReactNode;
  }
}
