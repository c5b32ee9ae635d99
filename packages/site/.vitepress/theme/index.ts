import '@credence-ui/react/styles.css';
import './example.css';
import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme';
import { RunningExample } from '../../src/RunningExample.ts';

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => void app.component('RunningExample', RunningExample),
};

export default theme;
