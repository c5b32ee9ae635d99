'use client';
import type { RunSnapshot } from '@credence-ui/core/fallback';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useSurroundings, useWords } from '../provider/surroundings.ts';
import { fallbackMessages } from '../provider/messages/fallback.ts';
import type { FallbackMessages } from '../provider/messages/fallback.ts';
import { agoOf } from './agoOf.ts';

/**
 * Says that an answer is an earlier one, with its age, or that the backup wrote it. Nothing where the answer came as usual.
 *
 * @example
 * <Fallback.Notice from="cache" cached={{ ageSeconds: 7200, sourceVersion: 'v3' }} />
 */
export const FallbackNotice = /* @__PURE__ */ createPart<
  HTMLParagraphElement,
  FallbackNotice.Props
>('Fallback.Notice', function FallbackNotice({ from, cached = null, ...props }, ref) {
  const { locale } = useSurroundings();
  const messages = useWords(fallbackMessages);
  if (from === 'primary') return null;
  const children =
    from === 'cache' ? ofCached(cached, messages, locale) : messages.fallbackFromBackup;
  return renderPart('p', props, {
    state: { from },
    own: { 'data-credence': 'fallback-notice', children },
    ref,
  });
});

export declare namespace FallbackNotice {
  interface Props extends PartProps<'p', State> {
    /** Whose answer it is, as `createAnswerRunner` says. */
    from: RunSnapshot['from'];
    /** How old an earlier answer is, and from which version of the documents. @default null */
    cached?: RunSnapshot['cached'];
  }
  interface State {
    /** Whose answer it is. */
    readonly from: RunSnapshot['from'];
  }
}

function ofCached(
  cached: RunSnapshot['cached'],
  messages: FallbackMessages,
  locale: string,
): string {
  const { ageSeconds = 0, sourceVersion = null } = cached ?? {};
  const age = messages.fallbackFromCache(agoOf(ageSeconds, locale));
  return sourceVersion === null ? age : `${age} ${messages.fallbackSourceVersion(sourceVersion)}`;
}
