export { languageOf, languages } from './language.ts';
export type { Language } from './language.ts';
export { readQuantities } from './quantities.ts';
export type { Quantity } from './quantities.ts';
export { sameQuantity } from './sameQuantity.ts';
