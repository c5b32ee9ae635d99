import { describe, expect, it } from 'vitest';
import type { Evidence } from '../response/response.ts';
import { defaultSignals } from '../signal/defaultSignals.ts';
import { findingText } from '../signal/findings.ts';
import type { SignalReader } from '../signal/signalReader.ts';
import { assess } from './assess.ts';

const content = 'Refunds take 30 days.';
const evidence: Evidence = {
  content,
  question: 'How long do refunds take?',
  passages: [{ id: 'a', text: content }],
  samples: [content, content, content],
};

/** Says how many words each statement has, and doubts long answers. */
const brevity: SignalReader = {
  kind: 'brevity',
  about: 'answer',
  layer: 'validation',
  weight: 2,
  prepare: () => {
    let words = 0;
    return {
      add: (sentence) => {
        words += sentence.words.length;
      },
      result: () => ({ kind: 'brevity', value: 1 / words, details: { words } }),
    };
  },
  judge: ({ details: { words } }) => [
    {
      code: 'brevity.words',
      layer: 'validation',
      verdict: 'warn',
      figures: { text: `${String(words)} words.` },
    },
  ],
};

const failing = (part: 'prepare' | 'judge'): SignalReader => ({
  ...brevity,
  kind: 'failing',
  [part]: () => {
    throw new Error('no network');
  },
});

describe('signals', () => {
  it('counts a plug-in beside the default ones, and says what it finds', () => {
    const assessed = assess(evidence, { signals: [...defaultSignals, brevity] });
    expect(assessed.signals.map(({ kind }) => kind)).toContain('brevity');
    expect(assessed.confidence).toBeLessThan(assess(evidence).confidence ?? 0);
    expect(assessed.reasons).toContain('4 words.');
  });

  it('leaves out what a product leaves out, and reweighs', () => {
    const only = defaultSignals.filter(({ kind }) => kind === 'agreement');
    expect(assess(evidence, { signals: only }).signals).toHaveLength(1);
    const doubtful = { ...evidence, samples: ['Gift cards never expire.'] };
    const heavier = defaultSignals.map((reader) =>
      reader.kind === 'grounding' ? { ...reader, weight: 50 } : reader,
    );
    const confidence = assess(doubtful, { signals: heavier }).confidence ?? 0;
    expect(confidence).toBeGreaterThan(assess(doubtful).confidence ?? 1);
  });

  it.each(['prepare', 'judge'] as const)('loses only the signal whose %s throws', (part) => {
    const assessed = assess(evidence, { signals: [failing(part), ...defaultSignals] });
    expect(assessed.confidence).toBe(assess(evidence).confidence);
    expect(assessed.signals[0]).toEqual({ kind: 'failing', value: null, details: {} });
    expect(assessed.layers[1]?.reasons).toContain('The failing signal failed and does not count.');
  });

  it('keeps a signal about the question out of the number', () => {
    const asked = { kind: 'search', score: 0.4, about: 'question' } as const;
    const assessed = assess({ ...evidence, verifiers: [asked] });
    expect(assessed.confidence).toBe(assess(evidence).confidence);
    expect(assess({ ...evidence, verifiers: [{ ...asked, score: 0.1 }] }).abstain).toBe(true);
  });

  it('lets many checks of one kind weigh as one', () => {
    const judged = (times: number) =>
      assess({
        ...evidence,
        verifiers: Array.from({ length: times }, () => ({ kind: 'judge', score: 0.2 })),
      }).confidence;
    expect(judged(10)).toBeCloseTo(judged(1) ?? Number.NaN, 12);
  });
});

describe('findings', () => {
  it('are what the layers say, in the same words', () => {
    const { findings, layers } = assess(evidence);
    for (const { name, reasons } of layers) {
      const own = findings.filter(({ layer }) => layer === name).map(findingText);
      if (own.length > 0) expect(reasons).toEqual(own);
    }
  });

  it('never say that a share is below an equal one', () => {
    const close = { code: 'confidence.below', layer: 'review', verdict: 'fail' } as const;
    const say = (share: number) => findingText({ ...close, figures: { share, bound: 0.3 } });
    expect(say(0.2)).toBe('Confidence 20% is below 30%.');
    expect(say(0.298)).toBe('Confidence 29.8% is below 30%.');
    expect(say(0.29999)).not.toBe('Confidence 30% is below 30%.');
  });

  it('says the text of a code that it does not know, else the code', () => {
    const other = { code: 'own', layer: 'review', verdict: 'warn', figures: {} } as const;
    expect(findingText(other)).toBe('own');
    expect(findingText({ ...other, figures: { text: 'Mine.' } })).toBe('Mine.');
    expect(findingText({ ...other, code: 'constructor' })).toBe('constructor');
  });
});

describe('native quotes', () => {
  const said = 'Based on your policy, you can send items back within 30 days.';
  const text = 'The refund window is 30 days from the date of purchase.';
  const span = { start: 0, end: said.length };
  const quoting = (quote: string): Evidence => ({
    content: said,
    passages: [{ id: 'a', text }],
    quotes: [{ span, text: quote }],
  });

  it('support the claim for which they quote the source', () => {
    const { claims, confidence } = assess(quoting(text));
    expect(confidence).toBeGreaterThan(assess({ ...quoting(text), quotes: [] }).confidence ?? 1);
    expect(claims[0]?.citationIds).toEqual(['a']);
  });

  it.each([
    ['words that no passage has', 'Items go back for two years without a receipt.'],
    ['an opposite', 'You can not send items back within 30 days.'],
  ])('do not count with %s', (_what, quote) => {
    const plain = assess({ ...quoting(text), quotes: [] }).confidence;
    expect(assess(quoting(quote)).confidence).toBe(plain);
  });
});
