'use client';
import type { Finish } from '@credence-ui/core/response';
import * as Answer from '../answer/parts.ts';
import * as Disclosure from '../disclosure/parts.ts';
import * as Fallback from '../fallback/parts.ts';
import { omitUndefined } from '../internals/renderPart.tsx';
import { useWords } from '../provider/CredenceContext.ts';
import { useTier } from '../provider/index.ts';
import { cardMessages } from '../provider/messages/card.ts';
import type { Card } from './card.ts';

/** The answer's text: behind its summary when it has one, or when it is long and little trusted. */
export function CardText({ card, streaming = false }: { card: Card; streaming?: boolean }) {
  const { response, responseId, sources } = card;
  const { content, citations, claims = response.assessment?.claims, summary } = response;
  const { tone } = useTier(response.confidence);
  const collapsed =
    !streaming && (summary !== undefined || (tone === 'negative' && isLong(content)));
  const text = (shown: string, whole: boolean) => (
    <Fallback.Boundary text={shown}>
      <Answer.Text
        content={shown}
        citations={citations}
        streaming={streaming}
        {...sources}
        {...omitUndefined({ claims: whole ? claims : undefined })}
      />
    </Fallback.Boundary>
  );
  if (!collapsed)
    return (
      <>
        <div data-credence="card-text">{text(content, true)}</div>
        {!streaming && <CutNote finish={response.finish} />}
      </>
    );
  return (
    <>
      <Disclosure.Root
        key={responseId}
        response={response}
        data-credence="disclosure-root card-text"
      >
        <Disclosure.Summary>{(shown) => text(shown, false)}</Disclosure.Summary>
        <Disclosure.Details>{text(content, true)}</Disclosure.Details>
      </Disclosure.Root>
      <CutNote finish={response.finish} />
    </>
  );
}

/** Says below a text that it is not whole. */
function CutNote({ finish }: { finish: Finish | undefined }) {
  const { cardCutLength, cardCutFiltered, cardCutInterrupted } = useWords(cardMessages);
  const words = {
    length: cardCutLength,
    filtered: cardCutFiltered,
    interrupted: cardCutInterrupted,
  };
  if (finish === undefined || finish === 'complete' || finish === 'refused') return null;
  return <p data-credence="card-cut">{words[finish]}</p>;
}

function isLong(content: string): boolean {
  return content.length > 700;
}
