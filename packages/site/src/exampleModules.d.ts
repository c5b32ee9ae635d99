declare module 'virtual:examples' {
  import type { ComponentType } from 'react';

  /** Loads the example of a part, by the part's name. */
  export const examples: Readonly<
    Record<string, () => Promise<{ readonly Example: ComponentType<Record<string, unknown>> }>>
  >;
}
