import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { messages } from '../messages/index.ts';

/** The heading of a place; it names the tab of the browser too. */
export function PageTitle({ children, title }: PageTitle.Props) {
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = name === '' ? messages.product : messages.titleOf(name);
  }, [name]);
  return (
    <h1 className="page-title" dir="auto" tabIndex={-1} data-page-title="">
      {children}
    </h1>
  );
}

export declare namespace PageTitle {
  interface Props {
    readonly children: ReactNode;
    /** What the browser's tab says. @default the heading's own text */
    readonly title?: string;
  }
}
