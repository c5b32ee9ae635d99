export { languageOf, languages } from './language.ts';
export type { Language } from './language.ts';
export { readQuantities } from './quantities.ts';
export type { Quantity } from './quantity.ts';
export { sameQuantity } from './sameQuantity.ts';
export { readMarks } from './marks.ts';
export type { Mark } from './marks.ts';
