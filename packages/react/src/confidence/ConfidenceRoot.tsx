'use client';
import { createContext, useContext, useId, useMemo } from 'react';
import type { AIResponse, Assessment, Citation, Claim } from '@credence-ui/core/response';
import type { Tier, Tone, UnknownTier } from '@credence-ui/core/tier';
import { createPart, renderPart } from '../internals/renderPart.tsx';
import type { PartProps } from '../internals/renderPart.tsx';
import { useKept } from '../internals/useKept.ts';
import { useCredence, useTier, useWords } from '../provider/CredenceContext.ts';
import { ResponseScopeContext, useResponseScope } from '../provider/ResponseScope.tsx';
import { confidenceMessages } from '../provider/messages/confidence.ts';
import type { ConfidenceMessages } from '../provider/messages/confidence.ts';
import { tierWords } from '../provider/tierWords.ts';
import type { TierWords } from '../provider/tierWords.ts';

const noClaims: readonly Claim[] = [];
const noCitations: readonly Citation[] = [];

export const ConfidenceContext = createContext<ConfidenceContextValue | null>(null);

/**
 * The tiered frame: a group that is named by its tier and says it by line style, glyph, words and colour.
 *
 * @example
 * <Confidence.Root response={response}>
 *   <Confidence.Icon />
 *   <Confidence.Label />
 * </Confidence.Root>
 */
export const ConfidenceRoot = /* @__PURE__ */ createPart<HTMLDivElement, ConfidenceRoot.Props>(
  'Confidence.Root',
  function ConfidenceRoot(props, ref) {
    const {
      confidence,
      response,
      assessment,
      responseId,
      pending,
      variant = 'frame',
      ...rest
    } = props;
    const { dir } = useCredence();
    const value = useConfidenceValue(props);
    const scope = useOwnScope(responseId ?? response?.id ?? null, value);
    const { tier, words, labelId } = value;
    const part = renderPart('div', rest, {
      state: {
        tier: tier.name,
        tone: tier.tone,
        pending: value.pending,
        variant,
      },
      own: {
        'data-credence': 'confidence-root',
        role: 'group',
        dir,
        'aria-label': words.label,
        'aria-labelledby': labelId,
      },
      ref,
    });
    return (
      <ResponseScopeContext.Provider value={scope}>
        <ConfidenceContext.Provider value={value}>{part}</ConfidenceContext.Provider>
      </ResponseScopeContext.Provider>
    );
  },
);

export declare namespace ConfidenceRoot {
  interface Props extends PartProps<'div', State> {
    /** In [0, 1]; missing or invalid is the unknown tier. @default the response's */
    confidence?: number | null;
    /** The answer whose confidence, claims and assessment are shown. */
    response?: AIResponse;
    /** Where the confidence came from. @default the response's */
    assessment?: Assessment;
    /** Names the answer in events. @default the response's id */
    responseId?: string;
    /** True while the answer still comes: a confidence that is missing then is not unknown, only not there yet. @default false */
    pending?: boolean;
    /** How much of a frame there is. @default 'frame' */
    variant?: Variant | undefined;
  }
  /**
   * `frame` is a border all round; `edge` a thick line at the start, for a conversation; `inline` a chip in the line of text;
   * `bare` glyph and words alone.
   */
  type Variant = 'frame' | 'edge' | 'inline' | 'bare';
  interface State {
    /** Name of the tier. */
    readonly tier: string;
    /** What the tier means, whatever its name. */
    readonly tone: Tone;
    /** True while the confidence is still to come. */
    readonly pending: boolean;
    /** How much of a frame there is. */
    readonly variant: Variant;
  }
}

function useConfidenceValue(props: ConfidenceRoot.Props): ConfidenceContextValue {
  const { response } = props;
  const given = props.confidence === undefined ? response?.confidence : props.confidence;
  const messages = useWords(confidenceMessages);
  const tier = useTier(given);
  const labelId = useId();
  const confidence = tier.name === 'unknown' ? null : (given ?? null);
  const pending = props.pending === true && tier.name === 'unknown';
  const assessment = useKept(props.assessment ?? response?.assessment ?? null);
  const claims = useKept(response?.claims ?? assessment?.claims ?? noClaims);
  const citations = useKept(response?.citations ?? noCitations);
  // Only claims point into the text; without any, a growing answer does not reach every part below.
  const content = claims.length > 0 ? (response?.content ?? '') : '';
  return useMemo(() => {
    const words = pending ? pendingWords(tier, messages) : wordsOf(tier, assessment, messages);
    return { tier, words, pending, confidence, assessment, claims, citations, content, labelId };
  }, [tier, messages, pending, confidence, assessment, claims, citations, content, labelId]);
}

function pendingWords({ action }: Tier | UnknownTier, messages: ConfidenceMessages): TierWords {
  return { label: messages.confidencePending, disclaimer: null, action };
}

/** An answer that abstains is no answer of low confidence: it says that it needs a person. */
function wordsOf(
  tier: Tier | UnknownTier,
  assessment: Assessment | null,
  messages: ConfidenceMessages,
): TierWords {
  const words = tierWords(tier, messages);
  return assessment?.abstain ? { ...words, label: messages.confidenceAbstained } : words;
}

function useOwnScope(responseId: string | null, { tier, confidence }: ConfidenceContextValue) {
  const outer = useResponseScope();
  const id = responseId ?? outer?.responseId ?? null;
  return useMemo(
    () => (id === null ? null : { responseId: id, tier: tier.name, confidence }),
    [id, tier.name, confidence],
  );
}

/** What the parts below a `Confidence.Root` show. */
export interface ConfidenceContextValue {
  readonly tier: Tier | UnknownTier;
  readonly words: TierWords;
  /** True while the answer still comes and its confidence with it. */
  readonly pending: boolean;
  /** In [0, 1], or `null` when missing or invalid. */
  readonly confidence: number | null;
  readonly assessment: Assessment | null;
  readonly claims: readonly Claim[];
  /** What the claims rest on; empty when no answer was given. */
  readonly citations: readonly Citation[];
  /** The answer that the claims' spans refer to, empty when it was not given. */
  readonly content: string;
  readonly labelId: string;
}

/** The surrounding `Confidence.Root`. Throws when `part` stands outside of one. */
export function useConfidence(part: string): ConfidenceContextValue {
  const value = useContext(ConfidenceContext);
  if (value) return value;
  throw new Error(
    `Credence: <Confidence.${part}> is outside <Confidence.Root>. Render it inside one.`,
  );
}
