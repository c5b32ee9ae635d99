'use client';
import { blankCode, findMarkers, numberCitations } from '@credence-ui/core/citation';
import type { Citation } from '@credence-ui/core/response';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useCopy } from '../internals/useCopy.ts';
import { useWords } from '../provider/CredenceContext.ts';
import { useEmit } from '../provider/ResponseScope.tsx';
import { actionsMessages, citationMessages } from '../provider/messages/answer.ts';

const noCitations: readonly Citation[] = [];

/**
 * Copies the answer with the sources that it cites, and records it. What became of it is said and shown.
 *
 * @example
 * <Actions.Copy content={response.content} citations={response.citations} />
 */
export const ActionsCopy = /* @__PURE__ */ createPart<HTMLButtonElement, ActionsCopy.Props>(
  'Actions.Copy',
  function ActionsCopy({ content, citations = noCitations, ...props }, ref) {
    const words = useWords(actionsMessages);
    const { citationPage, citationPlace } = useWords(citationMessages);
    const emit = useEmit();
    const [said, copy] = useCopy(words.actionsCopied, words.actionsCopyFailed);
    const act = async (): Promise<void> => {
      const place = (page: number) => citationPlace(citationPage(page));
      const text = copiedText(content, citations, { place, base: document.baseURI });
      if (await copy(text)) emit({ type: 'answer.copied' });
    };
    return renderPart('button', props, {
      state: { emphasis: 'quiet' },
      own: {
        'data-credence': 'actions-copy',
        type: 'button',
        'aria-disabled': content === '' || undefined,
        onClick: () => {
          if (content !== '') void act();
        },
        children: (
          <>
            {said === '' ? words.actionsCopy : null}
            <span role="status">{said}</span>
          </>
        ),
      },
      ref,
    });
  },
);

export declare namespace ActionsCopy {
  interface State {
    /** How much it stands out. */
    readonly emphasis: 'quiet';
  }
  interface Props extends Omit<PartProps<'button', State>, 'content'> {
    /** The answer, in markdown with markers such as `[1]`. Nothing is copied of an empty one. */
    content: string;
    /** The sources; those that the answer cites are listed below it. @default none */
    citations?: readonly Citation[];
  }
}

/**
 * The answer with the numbers that its chips show, and below it what they stand for: title, page and address of each cited
 * source, once. An address is made absolute against `base`, since it is read elsewhere.
 */
function copiedText(content: string, citations: readonly Citation[], context: Context): string {
  const numbered = numberCitations(content, citations).filter(({ cited }) => cited);
  if (numbered.length === 0) return content;
  const numbers = new Map(numbered.map(({ citation, number }) => [citation.id, number]));
  const lines = new Map<string, number[]>();
  for (const { citation, number } of numbered) {
    const line = describe(citation, context);
    lines.set(line, [...(lines.get(line) ?? []), number]);
  }
  const list = [...lines].map(([line, of]) => `${of.map((one) => `[${one}]`).join('')} ${line}`);
  return `${renumber(content, numbers).trimEnd()}\n\n${list.join('\n')}\n`;
}

function renumber(content: string, numbers: ReadonlyMap<string, number>): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, ids, unknownIds } of findMarkers(blankCode(content), (id) =>
    numbers.has(id),
  )) {
    const named = [...ids.map((id) => numbers.get(id)), ...unknownIds];
    pieces.push(content.slice(at, span.start), `[${named.join(', ')}]`);
    at = span.end;
  }
  return pieces.join('') + content.slice(at);
}

/** What it takes to write a source down. */
interface Context {
  /** What stands after a title to say the page. */
  readonly place: (page: number) => string;
  /** The address of the document, which the addresses of sources may leave out. */
  readonly base: string;
}

function describe({ source, page, url }: Citation, { place, base }: Context): string {
  const title = page === undefined ? source : source + place(page);
  if (url === undefined) return title;
  return `${title} ${URL.canParse(url, base) ? new URL(url, base).href : url}`;
}

/**
 * Asks for another answer, and records that this one did not do.
 *
 * @example
 * <Actions.Regenerate onRegenerate={ask} />
 */
export const ActionsRegenerate = /* @__PURE__ */ createPart<
  HTMLButtonElement,
  ActionsRegenerate.Props
>('Actions.Regenerate', function ActionsRegenerate({ onRegenerate, ...props }, ref) {
  const words = useWords(actionsMessages);
  const emit = useEmit();
  return renderPart('button', props, {
    state: { emphasis: 'quiet' },
    own: {
      'data-credence': 'actions-regenerate',
      type: 'button',
      onClick: () => {
        emit({ type: 'answer.regenerated' });
        onRegenerate();
      },
      children: words.actionsRegenerate,
    },
    ref,
  });
});

export declare namespace ActionsRegenerate {
  interface State {
    /** How much it stands out. */
    readonly emphasis: 'quiet';
  }
  interface Props extends PartProps<'button', State> {
    /** Asks for another answer; the product keeps this one where it was edited. */
    onRegenerate: () => void;
  }
}

/**
 * The actions that an answer suggests. They tell the caller and nothing else: none of them sends a draft.
 *
 * @example
 * <Actions.Suggestions actions={['Escalate to billing']} onAction={choose} />
 */
export const ActionsSuggestions = /* @__PURE__ */ createPart<
  HTMLDivElement,
  ActionsSuggestions.Props
>('Actions.Suggestions', function ActionsSuggestions({ actions, onAction, ...props }, ref) {
  const words = useWords(actionsMessages);
  if (actions.length === 0) return null;
  return renderPart('div', props, {
    state: {},
    own: {
      'data-credence': 'actions-suggestions',
      role: 'group',
      'aria-label': words.actionsSuggestions,
      children: [...new Set(actions)].map((name) => (
        <button
          key={name}
          type="button"
          data-credence="actions-suggestion"
          data-emphasis="plain"
          onClick={() => onAction(name)}
        >
          {name}
        </button>
      )),
    },
    ref,
  });
});

export declare namespace ActionsSuggestions {
  type State = Readonly<Record<string, never>>;
  interface Props extends PartProps<'div', State> {
    /** Their names, as the answer has them in `suggestedActions`. */
    actions: readonly string[];
    /** Told which one was chosen. */
    onAction: (name: string) => void;
  }
}
