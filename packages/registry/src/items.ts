import type { RegistryItem } from 'shadcn/schema';
import { themeItem } from './theme.ts';

type ItemFile = NonNullable<RegistryItem['files']>[number];

const packages = ['@credence-ui/core', '@credence-ui/react'];

/** Every item of the registry, with its files by their path in this package. */
export const items: readonly RegistryItem[] = [
  themeItem,
  {
    ...part('confidence', 'The frame of an answer, its tier in words, and the reasons behind it.'),
    registryDependencies: ['@credence/theme'],
  },
  {
    ...part('citations', 'The text of an answer with its markers and previews, and its sources.'),
    registryDependencies: ['@credence/theme'],
  },
  {
    ...part('draft', 'A text to check and change before it is approved and sent.'),
    registryDependencies: ['@credence/theme'],
  },
  {
    ...part('feedback', 'Two thumbs, reasons and a comment.'),
    registryDependencies: ['@credence/theme'],
  },
  {
    ...part('fallback', 'What stands in the place of an answer that is late, missing or weak.'),
    registryDependencies: ['@credence/theme'],
  },
  {
    ...part('response-card', 'All parts of one answer, in an arrangement that is yours.'),
    files: [
      { path: 'items/ui/response-card.tsx', type: 'registry:ui' },
      { path: 'items/ui/answer-status.tsx', type: 'registry:ui' },
    ],
    registryDependencies: ['confidence', 'citations', 'draft', 'feedback', 'fallback'].map(
      (name) => `@credence/${name}`,
    ),
  },
  {
    name: 'chat-answer',
    type: 'registry:block',
    title: 'Chat answer',
    description: 'A field to ask in, the question, and its answer as it comes.',
    dependencies: packages,
    registryDependencies: ['@credence/response-card'],
    files: [{ path: 'items/blocks/chat-answer.tsx', type: 'registry:component' }],
  },
];

/** A part of one file that goes where shadcn's own parts are. */
function part(name: string, description: string) {
  const title = name.replace(/^./, (first) => first.toUpperCase()).replace('-', ' ');
  const file: ItemFile = { path: `items/ui/${name}.tsx`, type: 'registry:ui' };
  return {
    ...{ name, title, description },
    type: 'registry:ui' as const,
    dependencies: packages,
    files: [file],
  };
}
