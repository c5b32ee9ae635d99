import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';
import type { Resource, ResourceState } from './createResource.ts';

/** What a resource holds, or that it is loading, or why it is not there and a way to try again. */
export function Loaded<Value>(props: Loaded.Props<Value>) {
  const { resource, state, skeleton, children } = props;
  if (state.value !== null) return children(state.value);
  if (state.status === 'failed')
    return (
      <div className="empty" role="alert">
        <p>{state.error}</p>
        <button type="button" className="button" onClick={() => void resource.refresh()}>
          {messages.tryAgain}
        </button>
      </div>
    );
  return (
    <div aria-busy="true">
      <span className="visually-hidden">{messages.loading}</span>
      {skeleton ?? <div className="skeleton" />}
    </div>
  );
}

export declare namespace Loaded {
  interface Props<Value> {
    readonly resource: Resource<Value>;
    readonly state: ResourceState<Value>;
    /** Holds the place while loading. */
    readonly skeleton?: ReactNode;
    readonly children: (value: Value) => ReactNode;
  }
}
