import { visibleText } from '@credence-ui/core/citation';
import type { FootnoteInline, Inline, LinkInline, TextInline } from '@credence-ui/markdown';
import type { ReactNode } from 'react';
import { AnswerImage } from './AnswerImage.tsx';
import { AnswerLink } from './AnswerLink.tsx';
import { FootnoteReference } from './FootnoteReference.tsx';
import type { BlockContext } from './blockContext.ts';
import { inGroups } from './inGroups.tsx';
import { renderOnce } from './renderEach.ts';
import { renderText } from './renderText.tsx';

/** Renders inlines from the allow-list; raw HTML is shown as the text that it is. */
export function renderInlines(
  inlines: readonly Inline[],
  context: BlockContext,
): readonly ReactNode[] {
  return inGroups(inlines, context, renderFlat);
}

/** One flat list, in which words that follow one another are one text. */
function renderFlat(inlines: readonly Inline[], context: BlockContext): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  for (const inline of inlines) {
    const parts = renderOne(inline, context);
    for (const node of Array.isArray(parts) ? (parts as readonly ReactNode[]) : [parts]) {
      const last = nodes.at(-1);
      if (typeof last === 'string' && typeof node === 'string')
        nodes[nodes.length - 1] = last + node;
      else nodes.push(node);
    }
  }
  return nodes;
}

/** Words alone are faster to render than to keep. */
function renderOne(inline: Inline, context: BlockContext): ReactNode {
  const isWords = inline.kind === 'text' && !/[[【]/.test(inline.text);
  if (isWords) return renderInline(inline, context);
  return renderOnce(inline.start, [inline], context, (given) => renderInline(inline, given));
}

function renderInline(inline: Inline, context: BlockContext): ReactNode {
  const key = inline.start;
  switch (inline.kind) {
    case 'text':
      return renderText(inline, context);
    case 'emphasis':
      return <em key={key}>{renderInlines(inline.children, context)}</em>;
    case 'strong':
      return <strong key={key}>{renderInlines(inline.children, context)}</strong>;
    case 'strikethrough':
      return <del key={key}>{renderInlines(inline.children, context)}</del>;
    case 'code':
      return (
        <code key={key} dir="ltr">
          {visibleText(inline.text)}
        </code>
      );
    case 'link':
      return renderLink(inline, context);
    case 'image':
      return <AnswerImage key={key} image={inline} inLink={context.inLink} />;
    case 'break':
      return <br key={key} />;
    case 'html':
      return visibleText(inline.text);
    case 'footnote':
      return renderFootnote(inline, context);
    default:
      return inline satisfies never;
  }
}

function renderLink(link: LinkInline, context: BlockContext): ReactNode {
  // An address within the text of a link stays text: no link can hold another.
  if (context.inLink) return renderInlines(link.children, context);
  const marker = markerOf(link, context);
  if (marker) return renderText(marker, context);
  return (
    <AnswerLink key={link.start} link={link} component={context.settings.components.link}>
      {renderInlines(link.children, { ...context, inLink: true })}
    </AnswerLink>
  );
}

/** A footnote that bears the id of a given source is its marker. */
function renderFootnote(inline: FootnoteInline, context: BlockContext): ReactNode {
  const { start, end } = inline;
  const text = context.content.slice(start, end);
  if (context.inLink) return text;
  const isMarker = context.settings.known.has(text.slice(2, -1));
  return isMarker ? (
    renderText({ kind: 'text', text, start, end }, context)
  ) : (
    <FootnoteReference key={start} reference={inline} />
  );
}

/** A bracket that names a given source is its marker, even where the text defines a link of that name. */
function markerOf({ start, end }: LinkInline, context: BlockContext): TextInline | null {
  const text = context.content.slice(start, end);
  const names = /^(?:\[[^[\]]+\])+$/.test(text) ? text.slice(1, -1).split('][') : [];
  const isMarker = names.length > 0 && names.every((name) => context.settings.known.has(name));
  return isMarker ? { kind: 'text', start, end, text } : null;
}
