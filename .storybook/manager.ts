import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Credence',
    colorPrimary: '#2f5bd3',
    colorSecondary: '#2f5bd3',
    appBg: '#f6f6f4',
    appBorderRadius: 10,
    inputBorderRadius: 6,
  }),
});
