import { defaultMessages } from '../provider/messages/index.ts';
import type { LocalePack } from '../provider/messages/index.ts';

/** English: the default words as a pack, for a product that chooses among packs. */
export const en: LocalePack = { tag: 'en', dir: 'ltr', messages: defaultMessages };
