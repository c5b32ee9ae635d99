'use client';
import { Component, createElement } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** The answer's own rendering in `component`, which it takes the place of when that throws; without one, as it is. */
export function fillSlot<Props extends { readonly children: ReactNode }>(
  component: ComponentType<Props> | undefined,
  props: Props,
): ReactNode {
  if (!component) return props.children;
  return <SlotBoundary fallback={props.children}>{createElement(component, props)}</SlotBoundary>;
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
