import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeParts, storiesOf } from './describeParts.ts';
import { findGaps, readParts } from './readParts.ts';
import type { Part } from './readParts.ts';
import { readStories } from './readStories.ts';
import { readTokens } from './readTokens.ts';

const root = join(import.meta.dirname, '..');
const shown = readParts(root);
const { parts } = shown;
const stories = readStories(root);
const pages = describeParts(shown, root);

it.each(parts.map((part) => [part.name, part] as const))(
  'tells all of %s, shows it in a story and has it in the reference',
  (name, part) => {
    expect(findGaps(part)).toEqual([]);
    expect(storiesOf(name, stories)).not.toEqual([]);
    const page = pages.find(({ path }) => path === `reference/parts/${part.concept}.md`);
    expect(page?.text).toContain(`\n## ${name}\n`);
  },
);

it('finds the parts of namespaces, components, and none of the other exports', () => {
  const names = parts.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Confidence.Root', 'Draft.Editor', 'ResponseCard', 'CredenceProvider']),
  );
  expect(names.filter((name) => /^(?:use|default|Messages)/.test(name))).toEqual([]);
});

it('lists the props of a part without those of its element', () => {
  const text = parts.find(({ name }) => name === 'Answer.Text');
  expect(text?.element).toBe('div');
  expect(text?.props.map(({ name }) => name)).toContain('streaming');
  expect(text?.props.map(({ name }) => name)).not.toContain('onClick');
  expect(text?.props.find(({ name }) => name === 'unresolved')).toEqual({
    name: 'unresolved',
    type: "'drop' | 'keep' | 'mark'",
    text: 'What becomes of a marker without a source: stay as text, vanish, or be marked.',
    required: false,
    initial: "'keep'",
  });
});

it('notices a prop without a text, and a part without a sentence or an example', () => {
  const member = { name: 'size', type: 'number', text: '', required: true, initial: '' };
  const bare: Part = {
    name: 'Own.Part',
    concept: 'own',
    text: '',
    element: 'p',
    props: [member],
    state: [{ ...member, name: 'open' }],
    hooks: [],
    keyboard: [],
    example: '',
  };
  expect(findGaps(bare)).toEqual([
    'a sentence',
    '@example',
    'the text of size',
    'the text of open',
  ]);
});

it('says of every custom property what it is for', () => {
  const tokens = readTokens(root);
  expect(tokens.length).toBeGreaterThan(40);
  expect(tokens.filter(({ text }) => text === '').map(({ name }) => name)).toEqual([]);
});
