'use client';
import { safeUrl, visibleText } from '@credence-ui/core/citation';
import type { ImageInline } from '@credence-ui/markdown';
import { externalLink } from '../citation/sourceLink.ts';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { inertLink } from './AnswerLink.tsx';

/**
 * An image of the model's text: its description and host. It is loaded only from where the link policy lets images come
 * from, since image addresses carry data away.
 */
export function AnswerImage({ image, inLink }: AnswerImage.Props) {
  const { linkPolicy } = useCredence();
  const messages = useWords(answerMessages);
  const safe = safeUrl(image.src, linkPolicy);
  // A prefix is read as an address too, so that `https://a.example` does not let `https://a.example.evil` in.
  const places = linkPolicy.imagePrefixes?.map((prefix) => safeUrl(prefix)?.href ?? 'none');
  if (safe && places?.some((place) => safe.href.startsWith(place))) {
    return <img src={safe.href} alt={visibleText(image.alt)} referrerPolicy="no-referrer" />;
  }
  const label = messages.answerImage(visibleText(image.alt));
  if (!safe || inLink) return inertLink(image.src, label);
  return (
    <a data-credence="answer-image" href={safe.href} {...externalLink}>
      {`${label} (${safe.host})`}
    </a>
  );
}

export declare namespace AnswerImage {
  interface Props {
    image: ImageInline;
    /** True within a link, where no other link can stand. */
    inLink: boolean;
  }
}
