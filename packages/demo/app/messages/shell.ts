import type { Theme } from '../theme/theme.ts';

const themes: Readonly<Record<Theme, string>> = {
  system: 'as the system has it',
  light: 'light',
  dark: 'dark',
};

/** Words of the frame around every page. */
export const shellMessages = {
  product: 'Support Copilot',
  titleOf: (page: string) => `${page} · Support Copilot`,
  skip: 'Skip to the content',
  sections: 'Sections',
  tabInbox: 'Inbox',
  tabQueue: 'Queue',
  tabMetrics: 'Metrics',
  tabFeedback: 'Feedback',
  back: 'Inbox',
  theme: (theme: Theme) => `Colours: ${themes[theme]}`,
  justNow: 'now',
  broken: 'Reload the page to get it back; drafts that were sent and votes are kept.',
};
