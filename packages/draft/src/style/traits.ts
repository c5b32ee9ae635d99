import type { Span } from '@credence-ui/core/text';
import { styleWords } from './languages.ts';
import type { StyleWords } from './languages.ts';
import type { ReadSentence, ReadWord } from './readText.ts';

/** What a sentence can have that tells of its writer. */
export type SentenceTrait =
  | 'exclamation'
  | 'dash'
  | 'semicolon'
  | 'ellipsis'
  | 'emoji'
  | 'hedge'
  | 'contracted'
  | 'expanded'
  | 'formal'
  | 'informal'
  | 'alone'
  | 'firm'
  | 'choice';

/** One trait where it stands in a sentence. */
export interface TraitFound {
  readonly trait: SentenceTrait;
  readonly span: Span;
  /** The word of a choice, as in its row. */
  readonly word?: string;
  /** What takes the place of these words where the writer does otherwise. */
  readonly other?: string;
}

/** The traits of a sentence in order of their kinds; a trait that comes twice is there twice. */
export function findTraits(text: string, sentence: ReadSentence, language: string): TraitFound[] {
  return [
    ...findMarks(text, sentence),
    ...findListed(sentence, styleWords(language)),
    ...(language === 'en' ? findContractions(sentence) : []),
  ];
}

const marks = [
  ['exclamation', /!+/gu],
  ['dash', /(?<=\s)[-–](?=\s)|—/gu],
  ['semicolon', /;/gu],
  ['ellipsis', /\.{3,}|…/gu],
  ['emoji', /\p{Extended_Pictographic}/gu],
] as const;

function findMarks(text: string, { span }: ReadSentence): TraitFound[] {
  const own = text.slice(span.start, span.end);
  return marks.flatMap(([trait, mark]) =>
    [...own.matchAll(mark)].map(({ 0: { length }, index }) => ({
      trait,
      span: { start: span.start + index, end: span.start + index + length },
    })),
  );
}

function findListed({ words }: ReadSentence, lists: StyleWords): TraitFound[] {
  const found: TraitFound[] = [];
  for (const [index, word] of words.entries()) {
    for (const trait of traitsOf(word, index === 0, lists)) found.push({ trait, span: word.span });
    if (lists.choices.some((row) => row.includes(word.text)))
      found.push({ trait: 'choice', span: word.span, word: word.text });
  }
  return found;
}

function traitsOf({ text, raw }: ReadWord, first: boolean, lists: StyleWords): SentenceTrait[] {
  const traits: SentenceTrait[] = [];
  // A capital at the start of a sentence does not tell "Sie" from "sie".
  if (lists.formal.includes(raw) && !(first && raw !== text)) traits.push('formal');
  if (lists.informal.includes(text)) traits.push('informal');
  if (lists.alone.includes(text)) traits.push('alone');
  if (lists.firm.includes(text)) traits.push('firm');
  if (lists.hedges.includes(text)) traits.push('hedge');
  return traits;
}

/** English pairs of words, or one word, that are often drawn together. */
function findContractions({ words }: ReadSentence): TraitFound[] {
  const found: TraitFound[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const long = expanded.get(word.text);
    if (long !== undefined)
      found.push({ trait: 'contracted', span: word.span, other: likeCase(word.raw, long) });
    const pair = before ? `${before.text} ${word.text}` : '';
    const start = contracted.has(word.text) ? word.span.start : (before?.span.start ?? 0);
    const short = contracted.get(word.text) ?? contracted.get(pair);
    if (
      short === undefined ||
      (index === words.length - 1 && /^(?:is|are|am|have)$/.test(word.text))
    )
      continue;
    const raw = start === word.span.start ? word.raw : (before?.raw ?? '');
    found.push({
      trait: 'expanded',
      span: { start, end: word.span.end },
      other: likeCase(raw, short),
    });
  }
  return found;
}

function likeCase(raw: string, word: string): string {
  const capital = raw.charAt(0) !== raw.charAt(0).toLowerCase();
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

const negated = 'do does did is are was were has have had could should would';
const pairs: readonly (readonly [long: string, short: string])[] = [
  ...negated.split(' ').map((verb) => [`${verb} not`, `${verb}n't`] as const),
  ['cannot', "can't"],
  ['will not', "won't"],
  ['i am', "I'm"],
  ...['it', 'that', 'there', 'he', 'she'].map((who) => [`${who} is`, `${who}'s`] as const),
  ...['we', 'you', 'they'].map((who) => [`${who} are`, `${who}'re`] as const),
  ...['i', 'we', 'you', 'they', 'it', 'he', 'she'].map(
    (who) => [`${who} will`, `${who === 'i' ? 'I' : who}'ll`] as const,
  ),
  ...['i', 'we', 'you', 'they'].map(
    (who) => [`${who} have`, `${who === 'i' ? 'I' : who}'ve`] as const,
  ),
];
const contracted: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(pairs);
const expanded: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  pairs.map(([long, short]) => [short.toLowerCase(), long.replace(/^i /, 'I ')]),
);
