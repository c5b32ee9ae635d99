import { defaultMessages } from '../../provider/index.ts';
import type { LocalePack } from '../../provider/index.ts';

/** English: the default words as a pack, for a product that chooses among packs. */
export const en: LocalePack = { tag: 'en', dir: 'ltr', messages: defaultMessages };
