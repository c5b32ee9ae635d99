import type { Assessment, Finding, Layer } from '@credence-ui/core/response';
import { findingMessages } from '../provider/messages/words.ts';
import type { FindingFigures, FindingWords } from '../provider/messages/words.ts';

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
export interface Language {
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
  const holder = [words, findingMessages].find((all) => Object.hasOwn(all, code));
  return holder?.[code];
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
