import type { Preview } from '@storybook/react-vite';
import { forgetDrafts } from '@credence-ui/react/draft';
import '@credence-ui/react/styles.css';
import './page.css';
import { locales, packOf } from './locales.ts';
import { Page } from './Page.tsx';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    // The whole body, since previews and menus may be rendered outside the story's root.
    a11y: { test: 'error', context: 'body' },
    layout: 'padded',
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Studio',
          'Card',
          'Provider',
          'Confidence',
          'Answer',
          'Citation',
          'Draft',
          'Feedback',
          'Fallback',
          'Disclosure',
          'Calibration',
        ],
      },
    },
  },
  // Each story begins with its answer as it came.
  beforeEach: forgetDrafts,
  initialGlobals: { theme: 'light', locale: 'en', dir: 'auto' },
  globalTypes: {
    theme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Theme',
        icon: 'circlehollow',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
    locale: {
      description: 'Words of the parts',
      toolbar: {
        title: 'Locale',
        icon: 'globe',
        items: locales.map(({ tag }) => tag),
        dynamicTitle: true,
      },
    },
    dir: {
      description: 'Writing direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        items: [
          { value: 'auto', title: 'Direction of the locale' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  decorators: [
    (Story, { globals }) => {
      const pack = packOf(globals['locale']);
      const dir: unknown = globals['dir'];
      return (
        <Page
          theme={globals['theme'] === 'dark' ? 'dark' : 'light'}
          locale={pack}
          dir={dir === 'rtl' || dir === 'ltr' ? dir : pack.dir}
        >
          <Story />
        </Page>
      );
    },
  ],
};

export default preview;
