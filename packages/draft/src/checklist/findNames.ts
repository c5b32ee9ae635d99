import { foundAt } from './item.ts';
import type { Found } from './item.ts';
import type { LocaleWords } from './localeWords.ts';

/**
 * Names, by their capitals: words that neither the start of a sentence nor a greeting explains, and runs of them. Scripts
 * without capitals have none; in German, where every noun has one, it takes a greeting, a title or a run of words.
 */
export function findNames(text: string, { language, regions }: LocaleWords): Found[] {
  const runs = [...text.matchAll(run)]
    .map(({ 0: raw, index }) => readRun(text, raw, index, language === 'de'))
    .filter(
      ({ name, end }) =>
        name !== '' &&
        (carriers.test(name) || !/^\p{Lu}{2,5}$/u.test(name)) &&
        !isShouted(text, name, end),
    );
  const known = new Set(
    runs.filter(({ certain, name }) => certain || regions.has(name)).map(({ name }) => name),
  );
  return runs
    .filter(({ name }) => known.has(name))
    .map(({ name, end }) => foundAt('name', end - name.length, name, name.toLowerCase()));
}

/** Capitals throughout a sentence or heading are no names; in a signature, a line of its own at the end, they are. */
function isShouted(text: string, name: string, end: number): boolean {
  if (/\p{Ll}/u.test(name)) return false;
  const start = end - name.length;
  const before = /[^.!?\n]{0,200}$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^[^.!?\n]{0,200}/u.exec(text.slice(end, end + 200))?.[0] ?? '';
  if (/\p{Ll}/u.test(before + after)) return false;
  const isLast = (before + after).trim() === '' && text.slice(end).trim() === '';
  return !(isLast && text.slice(0, start).includes('\n'));
}

const word = `(?:(?:Mr|Mrs|Ms|Mx|Dra?|Prof|Ing|St|Sra?|Srta|Hr|Fr)\\.(?= )|(?:don|doña)(?= \\p{Lu})|\\p{Lu}[\\p{L}\\p{M}'’-]*\\p{L})`;
const particle = '(?:van|von|der|den|de|di|da|dos|del|la|le|du|of|bin|al|y) ';
// The letter of "plan B. Call us" begins no name.
const initials = '(?:\\p{Lu}\\. ?){1,3}';
const run = new RegExp(
  `(?<![\\p{L}\\p{N}_])(?:${initials}(?<!\\p{Ll} \\p{Lu}\\. ))?${word}(?: (?:& )?(?:${particle}){0,2}(?:${initials})?${word})*(?![\\p{L}\\p{N}_])`,
  'gu',
);

/** Words that have a capital for where they stand or for courtesy. */
const courtesy = new Set(
  `a an the this that these those it its he she they we our us you your my i if when while as at by for from in into
  of on or to with without and but so yes no not please thank thanks sorry hi hello hey dear hallo liebe lieber bonjour
  hola good morning afternoon evening kind best warm regards wishes sincerely cheers customer sir madam team all
  is are was were do does did can could may might will would shall should have has had let what which who how where why
  there here then also once after before until since because however although our his her their any each every
  ask contact call email tell see visit meet write reply choose open press use send both may unfortunately important note
  guten tag viele grüße freundlichen grüßen mit der die das den dem des ein eine einen einem im am zum zur ihr
  ihre ihrem ihren ihrer ihnen sie wir ich es unser unsere unseren unserem bei für von vom und oder kollegin
  kollege kollegen kolleginnen techniker ansprechpartner ansprechpartnerin firma kundin kunde sehr geehrte
  geehrter bitte vielen dank falls sobald servus moin le la les un une des du nous vous votre vos notre nos je il
  elle cher chère salut coucou cela qui rien en dans sur pour avec merci el los las una su sus nuestro nuestra estimado estimada
  buenos buenas días tardes gracias por para con en ya se
  wi-fi wifi internet bluetooth ok`.split(/\s+/),
);

interface Run {
  /** Empty when only courtesy is left. */
  readonly name: string;
  readonly end: number;
  readonly certain: boolean;
}

function readRun(text: string, raw: string, index: number, nounsAreCapital: boolean): Run {
  const possessive = /['’]s?$/u.exec(raw)?.[0].length ?? 0;
  const words = raw.slice(0, raw.length - possessive).split(' ');
  const isName = (word: string) =>
    /^(?:\p{Lu}|do(?:n|ña)$)/u.test(word) &&
    !courtesy.has(word.toLowerCase()) &&
    !/^I['’]/.test(word);
  const first = words.findIndex(isName);
  const last =
    nounsAreCapital || first < 0 ? words.map(isName).lastIndexOf(true) : words.length - 1;
  const name = words.slice(Math.max(first, 0), last + 1).join(' ');
  const end = index + words.slice(0, last + 1).join(' ').length;
  const before = text.slice(Math.max(0, index - 20), index);
  const greeted = greeting.test(before + words.slice(0, Math.max(first, 0)).join(' '));
  const after = text.slice(index + raw.length, index + raw.length + 40);
  const plain = nounsAreCapital
    ? greeted || carriers.test(name) || standsAlone(before, after)
    : first > 0 || !opensSentence(text, index, raw.length) || acting.test(after);
  const certain = plain || last > first;
  return { name, certain: certain && !isHeading(text, index, raw.length), end };
}

/** Where German has a name and no noun: "LG\nKathi", "Yusuf aus der Buchhaltung hat". */
function standsAlone(before: string, after: string): boolean {
  return (
    (closing.test(before) && after.trim() === '') ||
    /^ (?:aus (?:der|dem)|vom) \p{L}+ (?:hat|ist|wird)/u.test(after)
  );
}

const greeting =
  /(?:^|\s)(?:hallo|hi|hey|liebe[rs]?|(?:kolleg\p{Ll}*|firma|filiale|büro|grüße)(?: (?:aus|von|in|bei))?) ?$/iu;
/** What only a person does: "Amara from billing confirmed". */
const acting =
  /^(?: (?:from|in|de|du) \p{L}+)? (?:says|said|told|signed|approved|ordered|booked|paid|sent|wrote|asked|called|confirmed|explained|checked|(?:m['’]|[nv]ous )a|(?:me|nos|le|te) \p{L}+ó)(?!\p{L})/u;
/** Companies that people know by letters. */
const carriers = /^(?:DHL|UPS|GLS|DPD|TNT|USPS|IKEA|FedEx)$/;
const closing =
  /(?:,|gr[uü](?:ß|ss)en?|regards|wishes|cordialement|vous|saludos?|atentamente|sincerely|thanks|dank|\b[lv]g|mfg|gruß)[ \t]*\n\s*$/iu;

/** A line of nothing but capital words, unless it signs the text. */
function isHeading(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + length, index + length + 60);
  if (!/(?:^|\n)[ \t#*]*$/.test(before) || !/^[ \t*:]*(?:\n|$)/.test(after)) return false;
  const signs = before.includes('\n') && (closing.test(before) || after.trim() === '');
  return !signs;
}

/** Whether a sentence, line or heading begins here; a line of its own after a comma is a signature. */
function opensSentence(text: string, index: number, length: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index);
  if (
    /,[ \t]*\n$/.test(before) &&
    /^[ \t]*(?:\n|$)/.test(text.slice(index + length, index + length + 8))
  )
    return false;
  return (index <= 8 && before.trim() === '') || /(?:[.!?:…\n]["'“‘(*_\s-]*|[¿¡])$/u.test(before);
}
