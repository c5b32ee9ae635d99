import { sentences } from '@credence-ui/core/text';
import type { Found } from './item.ts';

/** Promises, in English: what "we", "I" or "you" will do or get, from its subject to the end of its clause. */
export function findCommitments(text: string): Found[] {
  return sentences(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(promise)].map(({ 0: raw, index }) => {
      const words = raw.trimEnd().replace(/[.,:]+$/, '');
      const at = start + index;
      return {
        kind: 'commitment',
        span: { start: at, end: at + words.length },
        value: `commitment ${words.toLowerCase().replace(/\s+/g, ' ')}`,
      } as const;
    }),
  );
}

const adverb = `(?:(?:also|then|now|always|gladly|happily|personally) )?`;
const modal = `(?:['’]ll|(?: will| won['’]t| shall))`;
const ours = `(?:I|we|our (?:[\\w-]+ ){0,2}(?:team|colleagues?|agents?|department))`;
const pledge = `(?:promise|guarantee|commit|undertake|ensure|am going to|are going to|agree to|make sure)`;
const deed =
  '(?:pay|refund|reimburse|compensate|cover|replace|repair|exchange|credit|waive|send|ship|deliver|collect|call|contact|cancel|extend|guarantee)';
const promise = new RegExp(
  [
    `\\b${ours}(?:${modal}\\b| ${adverb}${pledge}\\b)`,
    `\\b(?:I|we) ${adverb}${deed}\\b`,
    `\\byou${modal} ${adverb}(?:receive|get|have|hear|be)\\b`,
    `(?:\\b(?:your|the|this|it|any|all|every) ?(?:[\\w-]+ ){0,4})?\\bwill (?:not )?${adverb}be (?:\\w+ly )?\\w+(?:ed|en|nt|id|de)\\b`,
  ]
    .map((start) => `${start}[^;!?\\n]*`)
    .join('|'),
  'giu',
);
