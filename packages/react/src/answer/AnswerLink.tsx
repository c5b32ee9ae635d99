'use client';
import { safeUrl, visibleText } from '@credence-ui/core/citation';
import type { LinkInline } from '@credence-ui/markdown';
import type { ReactNode } from 'react';
import { externalLink } from '../citation/externalLink.ts';
import { inertHost } from '../citation/sourceLink.ts';
import { useCredence } from '../provider/CredenceContext.ts';

/** A link of the model's text. What the link policy refuses is text that still shows its host. */
export function AnswerLink({ link, children }: AnswerLink.Props) {
  const { linkPolicy } = useCredence();
  const safe = safeUrl(link.href, linkPolicy);
  if (!safe) return <InertLink href={link.href}>{children}</InertLink>;
  return (
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
}

export declare namespace AnswerLink {
  interface Props {
    link: LinkInline;
    children: ReactNode;
  }
}

function InertLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const host = inertHost(href);
  return (
    <span data-credence="answer-inert">
      {children}
      {host === null ? null : <span data-credence="answer-host"> ({host})</span>}
    </span>
  );
}
