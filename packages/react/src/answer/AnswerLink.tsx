'use client';
import { safeUrl, visibleText } from '@credence-ui/core/citation';
import type { LinkInline } from '@credence-ui/markdown';
import type { ReactElement, ReactNode } from 'react';
import { externalLink, inertHost } from '../citation/sourceLink.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import type { AnswerComponents } from './components.ts';
import { fillSlot } from './fillSlot.tsx';

/** A link of the model's text. What the link policy refuses is text that still shows its host. */
export function AnswerLink({ link, component, children }: AnswerLink.Props) {
  const { linkPolicy } = useCredence();
  const safe = safeUrl(link.href, linkPolicy);
  if (!safe) return inertLink(link.href, children);
  const own = (
    <a
      data-credence="answer-link"
      data-host={safe.host}
      href={safe.href}
      title={link.title === null ? undefined : visibleText(link.title)}
      {...externalLink}
    >
      {children}
    </a>
  );
  return fillSlot(component, { ...safe, children: own });
}

export declare namespace AnswerLink {
  interface Props {
    link: LinkInline;
    /** What is rendered around it. */
    component: AnswerComponents['link'];
    children: ReactNode;
  }
}

/** What a refused address leaves of a link: its words and its host. */
export function inertLink(href: string, children: ReactNode): ReactElement {
  // That of a link that is still arriving is empty, and has none.
  const host = inertHost(href);
  return (
    <span data-credence="answer-inert">
      {children}
      {host === null ? null : <span data-credence="answer-host"> ({host})</span>}
    </span>
  );
}
