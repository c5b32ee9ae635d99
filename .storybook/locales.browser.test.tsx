import '@credence-ui/react/styles.css';
import './page.css';
import { composeStories } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { forgetDrafts } from '@credence-ui/react/draft';
import { findViolations } from './findViolations.ts';
import { locales } from './locales.ts';
import { Page } from './Page.tsx';

type StoryFile = Parameters<typeof composeStories>[0];

const files = {
  ...import.meta.glob<StoryFile>('./**/*.stories.tsx', { eager: true }),
  ...import.meta.glob<StoryFile>('../packages/react/src/**/*.stories.tsx', { eager: true }),
};

const stories = Object.entries(files).flatMap(([path, file]) =>
  Object.entries(composeStories(file)).map(([name, story]) => ({
    name: `${path.replace(/^.*\/|\.stories\.tsx$/g, '')} ${name}`,
    Story: story as ComponentType,
  })),
);

let shown: Root | undefined;

beforeAll(() => page.viewport(320, 640));
afterEach(() => {
  shown?.unmount();
  document.body.replaceChildren();
  forgetDrafts();
});

// A whole story needs the words of its own language; here each is looked at in one of all, by its place in the list.
it.each(
  stories.map(({ name, Story }, index) => {
    const locale = locales[index % locales.length] as (typeof locales)[number];
    const theme = Math.floor(index / locales.length) % 2 === 0 ? 'light' : 'dark';
    return { name, Story, locale, theme, tag: locale.tag } as const;
  }),
)('$name has no violation and no sideways scrolling at 320 px in $tag, $theme', async (given) => {
  const { Story, locale, theme } = given;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  shown = root;
  flushSync(() =>
    root.render(
      <Page theme={theme} locale={locale} dir={locale.dir}>
        <Story />
      </Page>,
    ),
  );
  expect(await findViolations()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
