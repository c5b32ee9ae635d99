import { joinTexts, tableOf } from './markdown.ts';
import type { ReferencePage } from './markdown.ts';
import type { Member, Part, Shown, Word } from './readParts.ts';
import { readStories } from './readStories.ts';
import type { StoryFile } from './readStories.ts';
import { showExample } from './showExample.ts';
import { tokensUsedBy } from './readTokens.ts';

/** One page for each concept of the react package: its parts with all that their types, comments, styles and stories say. */
export function describeParts({ parts, words }: Shown, root: string): readonly ReferencePage[] {
  const stories = readStories(root);
  const concepts = [...new Set(parts.map(({ concept }) => concept))].sort();
  const pages = concepts.map((concept) => {
    const own = parts.filter((part) => part.concept === concept);
    const shown = own.map((part) =>
      describePart(part, storiesOf(part.name, stories), tokensUsedBy(hooksOf(part), root)),
    );
    const sections = [`# ${nameOf(own)}`, intro, ...shown, describeWords(concept, words)];
    return { path: `reference/parts/${concept}.md`, text: joinTexts(sections) };
  });
  return [...pages, { path: 'reference/parts/README.md', text: describeAll(parts) }];
}

/** The stories that show the part. */
export function storiesOf(name: string, stories: readonly StoryFile[]): readonly StoryFile[] {
  return stories.filter(({ components }) => components.includes(name));
}

const intro =
  'Each part also takes `className`, `style` (each of them a value or a function of its state), `render`, a `ref` and ' +
  'the props of its element. Its state stands on the element as `data-` attributes.';

function nameOf(parts: readonly Part[]): string {
  return [...new Set(parts.map(({ name }) => name.split('.')[0] ?? name))].join(', ');
}

/** Where a part is not named in its own code, its element has the part's name. */
function hooksOf({ name, hooks }: Part): readonly string[] {
  return [...hooks, name.replace('.', '-').toLowerCase()];
}

function describePart(
  part: Part,
  stories: readonly StoryFile[],
  tokens: readonly string[],
): string {
  const element = part.element === null ? '' : `Element: \`<${part.element}>\`.`;
  const links = stories.map(({ title, path }) => `[${title}](../../../${path})`);
  return joinTexts([
    `## ${part.name}`,
    part.text,
    showExample(part),
    joinTexts([element, links.length > 0 ? `Stories: ${links.join(', ')}.` : ''], ' '),
    tableOf(['Prop', 'Type', 'Default', 'What it is'], part.props.map(propRow)),
    tableOf(['Attribute', 'Values', 'What it says'], part.state.map(stateRow)),
    part.keyboard.length > 0 ? `Keyboard: ${part.keyboard.join(' ')}` : '',
    tokens.length > 0
      ? `Custom properties: ${tokens.map((each) => `\`${each}\``).join(', ')}.`
      : '',
  ]);
}

function propRow({ name, type, initial, text, required }: Member): readonly string[] {
  return [`\`${name}\``, code(type), required ? 'required' : initial, text];
}

function stateRow({ name, type, text }: Member): readonly string[] {
  return [
    `\`data-${name.toLowerCase()}\``,
    type === 'boolean' ? 'there or not' : code(type.replace(' | null', '')),
    text,
  ];
}

function code(type: string): string {
  return `\`${type}\``;
}

function describeWords(concept: string, words: readonly Word[]): string {
  const prefixes = prefixesOf[concept] ?? [concept];
  const own = words.filter(({ name }) => prefixes.some((prefix) => hasPrefix(name, prefix)));
  const rows = own.map(({ name, english }) => [`\`${name}\``, english]);
  if (rows.length === 0) return '';
  return joinTexts([
    '## Words',
    'Keys of `messages`, with their English:',
    tableOf(['Key', 'English'], rows),
  ]);
}

/** Where the words of a page begin with something else than its concept. */
const prefixesOf: Readonly<Record<string, readonly string[]>> = {
  confidence: ['confidence', 'findings'],
  provider: ['link'],
};

function hasPrefix(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && !/^[a-z]/.test(name.slice(prefix.length));
}

function describeAll(parts: readonly Part[]): string {
  const rows = parts.map(({ name, concept, text }) => [
    `[${name}](${concept}.md#${name.replace('.', '').toLowerCase()})`,
    text,
  ]);
  return joinTexts(['# Parts', intro, tableOf(['Part', 'What it is'], rows)]);
}
