'use client';
import { Component, createElement } from 'react';
import type { ComponentType, ReactNode } from 'react';

/** Renders `component` around the answer's own rendering, which takes its place when it throws. */
export function Slot<Props extends { readonly children: ReactNode }>({
  component,
  props,
}: Slot.Props<Props>) {
  if (!component) return props.children;
  return <SlotBoundary fallback={props.children}>{createElement(component, props)}</SlotBoundary>;
}

export declare namespace Slot {
  interface Props<Given> {
    component: ComponentType<Given> | undefined;
    props: Given;
  }
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
