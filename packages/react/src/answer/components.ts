import type { ComponentType, ReactNode } from 'react';

/** What may be rendered in place of the answer's own elements. One that throws is replaced by the answer's own again. */
export interface AnswerComponents {
  readonly paragraph?: ComponentType<AnswerComponents.Slot>;
  readonly heading?: ComponentType<AnswerComponents.Heading>;
  /** Around a whole code block, its copy button included. */
  readonly code?: ComponentType<AnswerComponents.Code>;
  /** Within the block, around the code itself: the place for a highlighter. */
  readonly highlight?: ComponentType<AnswerComponents.Code>;
  readonly table?: ComponentType<AnswerComponents.Slot>;
  /** A link that may be followed; what the link policy refuses stays the answer's own. */
  readonly link?: ComponentType<AnswerComponents.Link>;
}

export declare namespace AnswerComponents {
  interface Slot {
    /** The answer's own rendering. */
    readonly children: ReactNode;
  }
  interface Heading extends Slot {
    /** Level 1 to 6, the answer's heading offset added. */
    readonly level: number;
  }
  interface Code extends Slot {
    readonly text: string;
    /** First word after the fence; `null` when there is none. */
    readonly language: string | null;
    /** True while more may be streamed into it. */
    readonly open: boolean;
  }
  interface Link extends Slot {
    /** A checked address. */
    readonly href: string;
    readonly host: string;
  }
}
