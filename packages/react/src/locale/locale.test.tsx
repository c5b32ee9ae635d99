import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { wire } from '../../test/showCard.tsx';
import { CredenceProvider, defaultMessages, useCredence, useMessages } from '../provider/index.ts';
import type { LocalePack } from '../provider/index.ts';
import { ResponseCard } from '../card/index.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it as italian } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { ptBR } from './pt-BR.ts';
import { tr } from './tr.ts';
import { zhCN } from './zh-CN.ts';

const packs: readonly LocalePack[] = [en, de, fr, es, italian, ptBR, nl, pl, tr, ja, zhCN, ar];

/** Words that a language shares with English. */
const shared = new Set(['Link', 'Date', 'Emoji', 'page', 'source', 'sources']);

const counts = [0, 1, 2, 3, 5, 11, 100];
type Say = (...args: readonly unknown[]) => string;

/** Every string of a pack by its key, those of functions as they are said of a few counts. */
function sentencesOf(messages: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const said = Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[key, value]];
    if (typeof value !== 'function')
      return [...sentencesOf(value as Readonly<Record<string, unknown>>)];
    return counts.map((count) => [
      `${key} of ${count}`,
      (value as Say)(...argumentsOf(key, count)),
    ]);
  });
  return new Map(said);
}

function argumentsOf(key: string, count: number): readonly unknown[] {
  if (key.includes('.')) return [figuresOf(count)];
  if (key.startsWith('answerClaimUn')) return [[1, 2, 3].slice(0, Math.max(1, count % 4))];
  if (key === 'draftChecklistKind')
    return [['name', 'date', 'number', 'identifier', 'link', 'email', 'commitment'][count % 7]];
  if (key === 'draftMarkTrait') {
    const traits = [
      'exclamation',
      'hedge',
      'contracted',
      'alone',
      'choice',
      'noGreeting',
      'closing',
    ];
    return [traits[count % traits.length]];
  }
  if (key === 'draftHunk')
    return [['insert', 'delete', 'replace', 'move'][count % 4], 'alt', 'neu'];
  if (key === 'citationName') return [count, 'x.pdf', count % 2 ? null : 'x.org'];
  return key === 'cardReady' ? ['x', count] : [count, count, count];
}

function figuresOf(count: number): object {
  const texts = { kind: 'x', problem: 'x', text: 'x', tier: 'x', share: '7%', bound: '9%' };
  const numbers = { held: 1, all: count, contradicted: 1, claims: count };
  return { ...texts, ...numbers, contradicting: count, samples: count };
}

describe.each(packs)('the pack $tag', (pack) => {
  const said = sentencesOf(pack.messages);
  const english = sentencesOf(defaultMessages);

  it('has every word and every finding, and no others', () => {
    expect(Object.keys(pack.messages).sort()).toEqual(Object.keys(defaultMessages).sort());
    expect(Object.keys(pack.messages.findings).sort()).toEqual(
      Object.keys(defaultMessages.findings).sort(),
    );
  });

  it('says everything whole and in its own language', () => {
    for (const [key, text] of said) {
      expect(text, key).toMatch(/\S/);
      expect(text, key).not.toMatch(/\b(?:undefined|NaN|null)\b| {2}|[{}#]/);
      const bare = text.replace(/[\d\s⁨⁩]+/g, '');
      const isShared = pack.tag.startsWith('en') || !/\p{L}{2}/u.test(bare) || shared.has(bare);
      if (!isShared) expect(text, key).not.toBe(english.get(key));
    }
  });

  it('speaks in all of a card', () => {
    const { container } = render(
      <CredenceProvider locale={pack}>
        <ResponseCard response={wire()} onSend={vi.fn()} />
      </CredenceProvider>,
    );
    const text = textsOf(container);
    const foreign = [...english.values()].filter((word) => !shared.has(word));
    expect(text.size).toBeGreaterThan(8);
    if (!pack.tag.startsWith('en')) expect(foreign.filter((word) => text.has(word))).toEqual([]);
  });
});

/** What is read or heard of an element, piece by piece. */
function textsOf(container: Element): ReadonlySet<string> {
  const nodes = [...container.querySelectorAll('*')];
  const texts = nodes.flatMap((node) => [
    node.getAttribute('aria-label') ?? '',
    ...[...node.childNodes].flatMap((child) =>
      child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : [],
    ),
  ]);
  return new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
}

function Probe({ read }: { read: (value: object) => void }) {
  const { locale, dir } = useCredence();
  const { draftSend, draftSent, findings } = useMessages();
  read({ locale, dir, draftSend, draftSent, none: findings['review.none']?.({}) });
  return null;
}

it("puts a product's own words over those of the pack, of the findings each on its own", () => {
  const read = vi.fn<(value: object) => void>();
  const findings = { 'answer.empty': () => 'Leer' };
  render(
    <CredenceProvider locale={de} messages={{ draftSent: 'Weg', findings }}>
      <Probe read={read} />
    </CredenceProvider>,
  );
  expect(read).toHaveBeenLastCalledWith({
    locale: 'de',
    dir: 'ltr',
    draftSend: 'Senden',
    draftSent: 'Weg',
    none: 'Es ist keine Prüfung nötig.',
  });
});

it.each([
  [pl, 1, 'Wersja robocza wygenerowana przez AI, 1 zmiana'],
  [pl, 3, 'Wersja robocza wygenerowana przez AI, 3 zmiany'],
  [pl, 5, 'Wersja robocza wygenerowana przez AI, 5 zmian'],
  [pl, 22, 'Wersja robocza wygenerowana przez AI, 22 zmiany'],
  [ar, 2, 'مسودة من إنشاء الذكاء الاصطناعي، تعديلان'],
  [ar, 5, 'مسودة من إنشاء الذكاء الاصطناعي، 5 تعديلات'],
  [ar, 11, 'مسودة من إنشاء الذكاء الاصطناعي، 11 تعديلًا'],
  [ar, 100, 'مسودة من إنشاء الذكاء الاصطناعي، 100 تعديل'],
])('declines a noun after its count: $0.tag, %i', (pack, edits, sentence) => {
  expect(pack.messages.draftEdits(edits)).toBe(sentence);
});

it('keeps names and addresses from reordering a sentence from right to left', () => {
  expect(ar.messages.linkLeave('example.com')).toContain('\u2068example.com\u2069');
  expect(ar.messages.findings['check.score']({ kind: 'x', share: '7%' })).toContain(
    '\u20687%\u2069',
  );
});
