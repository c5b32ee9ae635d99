'use client';
import { Component } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useAnswerSettings } from './settings.ts';
import type { AnswerPart } from './settings.ts';

/** A part as the product renders it, or as the answer does where the product has nothing of its own, or that throws. */
export function Slot({ part, children }: Slot.Props): ReactNode {
  const { renderPart } = useAnswerSettings();
  if (!renderPart) return children;
  return (
    <SlotBoundary fallback={children}>
      <Rendered part={part} renderPart={renderPart} own={children} />
    </SlotBoundary>
  );
}

export declare namespace Slot {
  interface Props {
    part: AnswerPart;
    /** The answer's own rendering. */
    children: ReactElement;
  }
}

interface RenderedProps {
  readonly part: AnswerPart;
  readonly renderPart: (part: AnswerPart) => ReactElement | null;
  readonly own: ReactElement;
}

/** Called in a component of its own, within the boundary, so that what it throws is caught. */
function Rendered({ part, renderPart, own }: RenderedProps): ReactElement {
  return renderPart(part) ?? own;
}

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** React catches errors in class components only. */
class SlotBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }
  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
