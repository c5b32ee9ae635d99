'use client';
import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { useWords } from '../provider/CredenceContext.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';

/**
 * Keeps a part that breaks from taking its neighbours with it: its text stays readable in its place.
 *
 * @example
 * <Fallback.Boundary text={response.content}>
 *   <Answer.Text content={response.content} />
 * </Fallback.Boundary>
 */
export class FallbackBoundary extends Component<FallbackBoundary.Props, FallbackBoundary.State> {
  static displayName = 'Fallback.Boundary';

  static getDerivedStateFromError(): FallbackBoundary.State {
    return { broken: true };
  }

  override state: FallbackBoundary.State = { broken: false };

  /** Another text gets another try; one that goes on would break again. */
  override componentDidUpdate({ text }: FallbackBoundary.Props): void {
    if (this.state.broken && !this.props.text.startsWith(text)) this.setState({ broken: false });
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.props.onError?.(error, info);
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken text={this.props.text} /> : this.props.children;
  }
}

export declare namespace FallbackBoundary {
  interface Props {
    /** What may break. */
    children?: ReactNode;
    /** What stays readable when the children break. */
    text: string;
    /** Told of the error. */
    onError?: (error: unknown, info: ErrorInfo) => void;
  }
  interface State {
    /** True while the text stands in the place of the children. */
    readonly broken: boolean;
  }
}

function Broken({ text }: { text: string }) {
  const messages = useWords(fallbackMessages);
  return (
    <div data-credence="fallback-broken">
      <p role="status">{messages.fallbackBroken}</p>
      <div data-credence="fallback-text">{text}</div>
    </div>
  );
}
