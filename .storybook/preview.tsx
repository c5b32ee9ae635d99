import type { Preview } from '@storybook/react-vite';
import { forgetDrafts } from '@credence-ui/react/draft';
import '@credence-ui/react/styles.css';
import './page.css';
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
  initialGlobals: { theme: 'light', dir: 'ltr' },
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
    dir: {
      description: 'Writing direction',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  decorators: [
    (Story, { globals }) => (
      <Page
        theme={globals['theme'] === 'dark' ? 'dark' : 'light'}
        dir={globals['dir'] === 'rtl' ? 'rtl' : 'ltr'}
      >
        <Story />
      </Page>
    ),
  ],
};

export default preview;
