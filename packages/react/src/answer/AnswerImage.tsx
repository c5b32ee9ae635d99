'use client';
import { safeUrl } from '@credence-ui/core/citation';
import type { ReactNode } from 'react';
import { externalLink, inertHost } from '../source/sourceLink.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import type { AnswerImagePiece } from './pieces.ts';

/**
 * An image of the model's text: its description and host. It is loaded only from where the link policy lets images come
 * from, since image addresses carry data away.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'image' ? <Answer.Image piece={part} className="own" /> : null)}
 * />
 */
export const AnswerImage = /* @__PURE__ */ createPart<HTMLElement, AnswerImage.Props>(
  'Answer.Image',
  function AnswerImage({ piece: { src, alt, inLink }, ...props }, ref) {
    const { linkPolicy } = useCredence();
    const messages = useWords(answerMessages);
    const safe = safeUrl(src, linkPolicy);
    // A prefix is read as an address too, so that `https://a.example` does not let `https://a.example.evil` in.
    const places = linkPolicy.imagePrefixes?.map((prefix) => safeUrl(prefix)?.href ?? 'none');
    if (safe && places?.some((place) => safe.href.startsWith(place))) {
      const own = { src: safe.href, alt, referrerPolicy: 'no-referrer' };
      // What a caller gives the image's place fits the image too.
      return renderPart('img', props as PartProps<'img', object>, { state: {}, own, ref });
    }
    const label = messages.answerImage(alt);
    if (!safe || inLink) return <InertLink href={src}>{label}</InertLink>;
    const children = `${label} (${safe.host})`;
    const own = { 'data-credence': 'answer-image', href: safe.href, ...externalLink, children };
    return renderPart('a', props, { state: {}, own, ref });
  },
);

export declare namespace AnswerImage {
  interface Props extends Omit<PartProps<'a', object>, 'href'> {
    /** The image, as `renderPart` hands it over. */
    piece: AnswerImagePiece;
  }
}

/** What a refused address leaves of a link: its words and its host. */
export function InertLink({ href, children }: InertLink.Props) {
  // That of a link that is still arriving is empty, and has none.
  const host = inertHost(href);
  return (
    <span data-credence="answer-inert">
      {children}
      {host === null ? null : <span data-credence="answer-host"> ({host})</span>}
    </span>
  );
}

export declare namespace InertLink {
  interface Props {
    href: string;
    /** What stands inside. */
    children: ReactNode;
  }
}
