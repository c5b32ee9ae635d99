export { checkTheme, tierDistance } from './checkTheme.ts';
export type { ThemeFinding, ThemeReport } from './checkTheme.ts';
export { contrastRatio } from './contrast.ts';
export { colorDistance } from './distance.ts';
export type { Vision } from './distance.ts';
export { defaultLook, repairTheme } from './themeColors.ts';
export type { Surfaces, ThemeColors, ThemeName } from './themeColors.ts';
export { themeCss } from './themeCss.ts';
