'use client';
import type { ReactNode } from 'react';
import type { Citation } from '@credence-ui/core/response';
import { externalLink } from './externalLink.ts';
import { useSourceLink } from './useSourceLink.ts';

/** The way to a source: a button where the product has a viewer, else a link, else plain text. */
export function SourceOpener({ citation, viewer, onFollow, children }: SourceOpener.Props) {
  const { href } = useSourceLink(citation);
  if (viewer) {
    const open = (): void => {
      onFollow(citation);
      viewer(citation);
    };
    return (
      <button type="button" data-credence="citation-open" onClick={open}>
        {children}
      </button>
    );
  }
  if (href === null) return null;
  return (
    <a
      data-credence="citation-open"
      href={href}
      {...externalLink}
      onClick={() => onFollow(citation)}
    >
      {children}
    </a>
  );
}

export declare namespace SourceOpener {
  interface Props {
    citation: Citation;
    /** Shows the source in the product. */
    viewer: ((citation: Citation) => void) | undefined;
    /** Told when the person goes to the source. */
    onFollow: (citation: Citation) => void;
    children: ReactNode;
  }
}
