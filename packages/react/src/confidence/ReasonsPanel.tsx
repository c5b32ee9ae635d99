'use client';
import type { Assessment, Finding, Layer, LayerName, Verdict } from '@credence-ui/core/response';
import type { Tone } from '@credence-ui/core/tier';
import { useCredence, useWords } from '../provider/CredenceContext.ts';
import { findingMessages, reasonsMessages } from '../provider/messages/reasons.ts';
import type { ReasonsMessages } from '../provider/messages/reasons.ts';
import type { FindingFigures, FindingWords } from '../provider/messages/words.ts';
import type { SourceActs } from '../source/sourceLink.ts';
import { ClaimList } from './ClaimList.tsx';
import { useConfidence } from './ConfidenceRoot.tsx';
import { ToneWord } from './glyphs.tsx';

const tones: Readonly<Record<Verdict, Tone>> = {
  pass: 'positive',
  warn: 'caution',
  fail: 'negative',
  unknown: 'neutral',
};

/** What `Confidence.Reasons` opens: each layer's verdict with its reasons, then the claims with their sources. */
export function ReasonsPanel({ id, hidden, sources }: ReasonsPanel.Props) {
  const { assessment } = useConfidence('Reasons');
  const { locale } = useCredence();
  const { findings: words } = useWords(reasonsMessages);
  const findings = assessment?.findings ?? [];
  const layers = assessment?.layers ?? [];
  const said = new Set(layers.flatMap(({ reasons }) => reasons));
  const others = [...new Set(assessment?.reasons)].filter((reason) => !said.has(reason));
  return (
    <div id={id} hidden={hidden} data-credence="confidence-panel">
      {others.length > 0 && (
        <ul>
          {others.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {layers.length > 0 && (
        <dl>
          {layers.map((layer) => (
            <LayerItem
              key={layer.name}
              layer={layer}
              lines={findingLines(layer, findings, { words, locale })}
            />
          ))}
        </dl>
      )}
      {!hidden && <ClaimList sources={sources} />}
    </div>
  );
}

export declare namespace ReasonsPanel {
  interface Props {
    id: string;
    hidden: boolean;
    sources: SourceActs;
  }
}

/** One layer of the defence: its name, its verdict and what was found, each on a line of its own. */
function LayerItem({ layer, lines }: LayerItem.Props) {
  const messages = useWords(reasonsMessages);
  const { name, verdict } = layer;
  return (
    <div data-credence="confidence-layer" data-verdict={verdict}>
      <dt>{nameOf(name, messages)}</dt>
      <dd>
        <ToneWord tone={tones[verdict]} word={wordOf(verdict, messages)} />
      </dd>
      {[...new Set(lines)].map((line) => (
        <dd key={line} data-credence="confidence-reason">
          {line}
        </dd>
      ))}
    </div>
  );
}

declare namespace LayerItem {
  interface Props {
    layer: Layer;
    /** What was found in it, as sentences. */
    lines: readonly string[];
  }
}

function nameOf(name: LayerName, messages: ReasonsMessages): string {
  return {
    grounding: messages.confidenceLayerGrounding,
    validation: messages.confidenceLayerValidation,
    confidence: messages.confidenceLayerConfidence,
    review: messages.confidenceLayerReview,
  }[name];
}

function wordOf(verdict: Verdict, messages: ReasonsMessages): string {
  return {
    pass: messages.confidenceVerdictPass,
    warn: messages.confidenceVerdictWarn,
    fail: messages.confidenceVerdictFail,
    unknown: messages.confidenceVerdictUnknown,
  }[verdict];
}

/**
 * What was found in a layer, a sentence each, in the product's words with shares in per cent as the locale writes them. An
 * assessment without findings gives the layer's own reasons.
 */
export function findingLines(
  layer: Layer,
  findings: Assessment['findings'],
  { words, locale }: Language,
): readonly string[] {
  const own = findings.filter((finding) => finding.layer === layer.name);
  const none = { code: `${layer.name}.none`, figures: {} };
  if (findings.length === 0 || (own.length === 0 && !sentenceOf(none.code, words)))
    return layer.reasons;
  return (own.length > 0 ? own : [none]).map((finding) => say(finding, { words, locale }));
}

/** The product's sentences, which need not be all, and the language of numbers as a BCP 47 tag. */
interface Language {
  readonly words: FindingWords;
  readonly locale: string;
}

function say(
  { code, figures }: Pick<Finding, 'code' | 'figures'>,
  { words, locale }: Language,
): string {
  const sentence = sentenceOf(code, words);
  return sentence ? sentence(writeShares(figures, locale)) : String(figures['text'] ?? code);
}

// Codes come from outside and can be named like a member of Object.
function sentenceOf(code: string, words: FindingWords): FindingWords[string] | undefined {
  const all: readonly FindingWords[] = [words, findingMessages];
  return all.find((some) => Object.hasOwn(some, code))?.[code];
}

/** Figures with the share and its bound in per cent: whole ones, or as many decimals as tell the two apart, at most three. */
function writeShares(figures: Finding['figures'], locale: string): FindingFigures {
  const { share, bound } = figures;
  if (typeof share !== 'number') return figures;
  if (typeof bound !== 'number') return { ...figures, share: percent(share, 0, locale) };
  const differ = (digits: number): boolean => rounded(share, digits) !== rounded(bound, digits);
  const digits = [0, 1, 2].find(differ) ?? 3;
  const [low, high] = [percent(share, digits, locale), percent(bound, digits, locale)];
  return { ...figures, share: low, bound: high };
}

function percent(share: number, digits: number, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits });
  return format.format(rounded(share, digits) / 100);
}

/** Per cent, rounded as core rounds them. */
function rounded(share: number, digits: number): number {
  return digits === 0 ? Math.round(100 * share) : Number((100 * share).toFixed(digits));
}
