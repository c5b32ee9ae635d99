'use client';
import { safeUrl, visibleText } from '@credence-ui/core/citation';
import type { NumberedCitation } from '@credence-ui/core/citation';
import { memo, useContext } from 'react';
import type { ReactNode } from 'react';
import { SourceGroup } from '../citation/CitationGroup.tsx';
import { NumberedMarker } from '../citation/CitationMarker.tsx';
import { externalLink } from '../source/sourceLink.ts';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { answerMessages } from '../provider/messages/answer.ts';
import { AnswerImage, InertLink } from './AnswerImage.tsx';
import { ClaimSpan } from './ClaimNote.tsx';
import { Slot } from './Slot.tsx';
import type { AnswerImagePiece, AnswerLinkPiece, AnswerPiece } from './pieces.ts';
import { FootnoteContext } from './settings.ts';

/** Renders the pieces of a line from the allow-list of elements: words, markers, phrases, links. */
export function renderPieces(pieces: readonly AnswerPiece[]): readonly ReactNode[] {
  return pieces.map(renderPiece);
}

function renderPiece(piece: AnswerPiece): ReactNode {
  const { kind, start } = piece;
  switch (kind) {
    case 'text':
      return piece.text;
    case 'marker':
    case 'chip':
      return renderSources(kind, start, piece.sources);
    case 'claim':
      return (
        <ClaimSpan key={`claim-${start}`} marked={piece.claim} withNote={piece.first}>
          {renderPieces(piece.pieces)}
        </ClaimSpan>
      );
    case 'emphasis':
      return <em key={start}>{renderPieces(piece.pieces)}</em>;
    case 'strong':
      return <strong key={start}>{renderPieces(piece.pieces)}</strong>;
    case 'strikethrough':
      return <del key={start}>{renderPieces(piece.pieces)}</del>;
    case 'group':
      return <PieceGroup key={`group-${start}`} pieces={piece.pieces} />;
    case 'code':
      return (
        <code key={start} dir="ltr">
          {piece.text}
        </code>
      );
    case 'break':
      return <br key={start} />;
    case 'link':
    case 'image':
      return <Reference key={start} piece={piece} />;
    case 'footnote':
      return <FootnoteReference key={start} label={piece.label} start={start} />;
    case 'unresolved':
      return <Unresolved key={`${start}-unresolved`} text={piece.text} />;
    default:
      return kind satisfies never;
  }
}

const PieceGroup = memo(function PieceGroup(props: { readonly pieces: readonly AnswerPiece[] }) {
  return <>{renderPieces(props.pieces)}</>;
});

function renderSources(
  kind: 'marker' | 'chip',
  start: number,
  sources: readonly NumberedCitation[],
): ReactNode {
  const [first, second] = sources;
  if (!first) return null;
  const key = `${kind}-${start}-${first.citation.id}`;
  if (second) return <Group key={key} sources={sources} />;
  return <Marker key={key} citation={first.citation} number={first.number} />;
}

// Neither looks at the text around it, so a growing text passes them over.
const Marker = memo(NumberedMarker);
const Group = memo(
  SourceGroup,
  ({ sources: one }, { sources: other }) =>
    one.length === other.length && one.every((source, at) => source === other[at]),
);

const Reference = memo(function Reference({
  piece,
}: {
  readonly piece: AnswerLinkPiece | AnswerImagePiece;
}) {
  return (
    <Slot part={piece}>
      {piece.kind === 'link' ? <AnswerLink piece={piece} /> : <AnswerImage piece={piece} />}
    </Slot>
  );
});

/**
 * A link of the model's text. What the link policy refuses is text that still shows its host.
 *
 * @example
 * <Answer.Text
 *   content={response.content}
 *   renderPart={(part) => (part.kind === 'link' ? <Answer.Link piece={part} className="own" /> : null)}
 * />
 */
export const AnswerLink = /* @__PURE__ */ createPart<HTMLElement, AnswerLink.Props>(
  'Answer.Link',
  function AnswerLink({ piece, ...props }, ref) {
    const { linkPolicy } = useCredence();
    const children = renderPieces(piece.pieces);
    const safe = safeUrl(piece.href, linkPolicy);
    if (!safe) return <InertLink href={piece.href}>{children}</InertLink>;
    const own = {
      'data-credence': 'answer-link',
      'data-host': safe.host,
      href: safe.href,
      title: piece.title === null ? undefined : visibleText(piece.title),
      ...externalLink,
      children,
    };
    return renderPart('a', props, { state: {}, own, ref });
  },
);

export declare namespace AnswerLink {
  interface Props extends Omit<PartProps<'a', object>, 'href'> {
    /** The link, as `renderPart` hands it over. */
    piece: AnswerLinkPiece;
  }
}

/** The number that leads to a footnote. */
function FootnoteReference({ label, start }: { readonly label: string; readonly start: number }) {
  const messages = useWords(answerMessages);
  const notes = useContext(FootnoteContext);
  const number = notes?.byLabel.get(label);
  if (!notes || number === undefined) return null;
  const isFirst = notes.firstAt.get(label) === start;
  return (
    <sup>
      <a
        data-credence="answer-footnote"
        role="doc-noteref"
        href={`#${notes.prefix}-note-${number}`}
        aria-label={messages.answerFootnote(number)}
        {...(isFirst ? { id: `${notes.prefix}-reference-${number}` } : {})}
      >
        {number}
      </a>
    </sup>
  );
}

function Unresolved({ text }: { readonly text: string }) {
  const messages = useWords(answerMessages);
  return (
    <span data-credence="answer-unresolved">
      {text}
      <span data-credence="hidden"> {messages.answerUnresolved}</span>
    </span>
  );
}
