'use client';
import { Answer } from '../answer/index.ts';
import { Disclosure } from '../disclosure/index.ts';
import { Fallback } from '../fallback/index.ts';
import { omitUndefined } from '../internals/omitUndefined.ts';
import { useResponseScope } from '../provider/ResponseScope.ts';
import { useTier } from '../provider/useTier.ts';
import type { AIResponse } from '@credence-ui/core/response';
import type { CardSources } from './CardSources.ts';

/** The answer's text: behind its summary when it has one, or when it is long and little trusted. */
export function CardAnswer({ response, streaming = false, sources }: CardAnswer.Props) {
  const { content, citations, claims = response.assessment?.claims, summary } = response;
  const { tone } = useTier(response.confidence);
  const scope = useResponseScope();
  const collapsed =
    !streaming && (summary !== undefined || (tone === 'negative' && isLong(content)));
  const text = (shown: string, whole: boolean) => (
    <Fallback.Boundary text={shown}>
      <Answer.Text
        content={shown}
        citations={citations}
        streaming={streaming}
        {...omitUndefined({ ...sources, claims: whole ? claims : undefined })}
      />
    </Fallback.Boundary>
  );
  if (!collapsed) return <div data-credence="card-text">{text(content, true)}</div>;
  return (
    <Disclosure.Root
      key={scope?.responseId}
      response={response}
      data-credence="disclosure-root card-text"
    >
      <Disclosure.Summary>{(shown) => text(shown, false)}</Disclosure.Summary>
      <Disclosure.Details>{text(content, true)}</Disclosure.Details>
    </Disclosure.Root>
  );
}

export declare namespace CardAnswer {
  interface Props {
    response: AIResponse;
    /** @default false */
    streaming?: boolean;
    sources: CardSources;
  }
}

function isLong(content: string): boolean {
  return content.length > 700;
}
