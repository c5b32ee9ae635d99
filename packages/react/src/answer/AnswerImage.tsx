'use client';
import { safeUrl, visibleText } from '@credence-ui/core/citation';
import type { ImageInline } from '@credence-ui/markdown';
import { externalLink } from '../citation/externalLink.ts';
import { inertHost } from '../citation/sourceLink.ts';
import { useCredence } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { useWords } from '../provider/useWords.ts';

/** An image of the model's text: its description and host. Nothing is loaded, since image addresses carry data away. */
export function AnswerImage({ image, inLink }: AnswerImage.Props) {
  const { linkPolicy } = useCredence();
  const messages = useWords(answerMessages);
  const safe = safeUrl(image.src, linkPolicy);
  const host = safe?.host ?? inertHost(image.src);
  const label = messages.answerImage(visibleText(image.alt));
  const text = host === null ? label : `${label} (${host})`;
  if (!safe || inLink) return <span data-credence="answer-image">{text}</span>;
  return (
    <a data-credence="answer-image" href={safe.href} {...externalLink}>
      {text}
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
