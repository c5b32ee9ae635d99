import type { PersonalData, PersonalDataKind } from '../../src/privacy/personalData.ts';
import { letters } from './letters.ts';
import type { Language } from './letters.ts';
import {
  cardShapes,
  harmless,
  ibanShapes,
  mailShapes,
  names,
  phoneShapes,
  streets,
  worldPhones,
} from './mailParts.ts';

/** A letter to support whose personal data its writer has marked. */
export interface LabelledMail {
  readonly text: string;
  readonly labels: readonly PersonalData[];
}

/** Letters in English, German, French and Spanish, the same for a seed. Names are those of no list that the code keeps. */
export function supportMails(count: number, seed: number): LabelledMail[] {
  const random = chanceFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const language = languages[index % languages.length] ?? 'en';
    return readMarks(writeMail(language, random));
  });
}

type Chance = () => number;
const languages: readonly Language[] = ['en', 'de', 'fr', 'es'];

function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<Item>(items: readonly [Item, ...Item[]], random: Chance): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Fills `{slot}` with a marked piece of data, `#` with a digit, and reads `⟦kind|text⟧` afterwards. */
function writeMail(language: Language, random: Chance): string {
  const own = names[language];
  const person = pick(own, random);
  const agent = pick(own, random);
  const words = letters[language];
  const paragraphs = [pick(words.about, random), ...drawn(words.holding, 3, random)];
  const greeting = pick(words.greetings, random);
  const closing = pick(words.closings, random);
  const quote = random() < 0.3 ? `\n\n${pick(words.quotes, random)}` : '';
  return [greeting, ...paragraphs, closing]
    .join('\n\n')
    .concat(quote)
    .replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot, { language, person, agent, random }));
}

function drawn<Item>(items: readonly Item[], count: number, random: Chance): Item[] {
  return [...items]
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ item }) => item);
}

interface Filling {
  readonly language: Language;
  readonly person: string;
  readonly agent: string;
  readonly random: Chance;
}

function fill(slot: string, { language, person, agent, random }: Filling): string {
  const digits = (shape: string) => shape.replace(/#/g, () => String(Math.floor(random() * 10)));
  const families = (name: string) => name.split(' ').slice(1).join(' ');
  switch (slot) {
    case 'person':
      return mark('name', person);
    case 'first':
      return mark('name', person.split(' ')[0] ?? person);
    case 'agent':
      return mark('name', agent);
    case 'agentFirst':
      return mark('name', agent.split(' ')[0] ?? agent);
    case 'agentLast':
      return mark('name', families(agent));
    case 'mail':
      return mark('e-mail', digits(pick(mailShapes, random)));
    case 'phone':
      return mark('phone', digits(pick([...phoneShapes[language], ...worldPhones], random)));
    case 'card':
      return mark('card', cardOf(random));
    case 'iban':
      return mark('IBAN', ibanOf(pick(ibanShapes, random), random));
    case 'street':
      return mark('address', digits(pick(streets[language], random)));
    default:
      return digits(pick(harmless, random));
  }
}

function mark(kind: PersonalDataKind, text: string): string {
  return `⟦${kind}|${text}⟧`;
}

function readMarks(marked: string): LabelledMail {
  const labels: PersonalData[] = [];
  let [text, at] = ['', 0];
  for (const { index, 0: raw, 1: kind, 2: words = '' } of marked.matchAll(/⟦([^|]+)\|([^⟧]*)⟧/g)) {
    text += marked.slice(at, index);
    // Only kinds are written before the bar, above.
    labels.push({
      kind: kind as PersonalDataKind,
      span: { start: text.length, end: text.length + words.length },
    });
    text += words;
    at = index + raw.length;
  }
  return { text: text + marked.slice(at), labels };
}

function cardOf(random: Chance): string {
  const [prefix, length, groups] = pick(cardShapes, random);
  let digits: string = prefix;
  while (digits.length < length - 1) digits += String(Math.floor(random() * 10));
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  digits += String((10 - (sum % 10)) % 10);
  return grouped(digits, groups, pick([' ', '-', '', '\u00a0', ' '], random));
}

function grouped(text: string, sizes: readonly number[], separator: string): string {
  let at = 0;
  return sizes.map((size) => text.slice(at, (at += size))).join(separator);
}

function ibanOf(shape: string, random: Chance): string {
  const body = shape.slice(2).replace(/#/g, () => String(Math.floor(random() * 10)));
  const country = shape.slice(0, 2);
  const value = [...`${body}${country}00`].map((sign) => parseInt(sign, 36)).join('');
  const check = String(98n - (BigInt(value) % 97n)).padStart(2, '0');
  const whole = country + check + body;
  const look = random();
  if (look < 0.3) return whole;
  const parts = whole.match(/.{1,4}/g) ?? [];
  return parts.join(look < 0.5 ? '\u00a0' : ' ')[look > 0.85 ? 'toLowerCase' : 'toString']();
}
