import { ar } from '@credence-ui/react/locale/ar';
import { de } from '@credence-ui/react/locale/de';
import { en } from '@credence-ui/react/locale/en';
import { es } from '@credence-ui/react/locale/es';
import { fr } from '@credence-ui/react/locale/fr';
import { it } from '@credence-ui/react/locale/it';
import { ja } from '@credence-ui/react/locale/ja';
import { nl } from '@credence-ui/react/locale/nl';
import { pl } from '@credence-ui/react/locale/pl';
import { ptBR } from '@credence-ui/react/locale/pt-BR';
import { tr } from '@credence-ui/react/locale/tr';
import { zhCN } from '@credence-ui/react/locale/zh-CN';
import type { LocalePack } from '@credence-ui/react/provider';

/** Every message pack, for the toolbar and for the run of all stories in all languages. */
export const locales: readonly LocalePack[] = [en, de, fr, es, it, ptBR, nl, pl, tr, ja, zhCN, ar];

/** The pack of a tag, English where there is none. */
export function packOf(tag: unknown): LocalePack {
  return locales.find((pack) => pack.tag === tag) ?? en;
}
