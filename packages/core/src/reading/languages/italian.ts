import type { Language } from './table.ts';

/** Italian. */
export const italian: Language = {
  code: 'it',
  table: String.raw`il la lo gli i è e un* di del della che per con non ì ò
non mai senza nessun* né
non_solo senza_dubbio
tutt* ogni sempre
alcun* qualche
nessuno niente nulla
può possono
deve devono
almeno minimo o_più
al_massimo massimo fino_a o_meno
più_di oltre
meno_di
prima
dopo
aument*
diminuisc*
possibile/impossibile permesso/vietato incluso/escluso valido/invalido
un* due tre quattro cinque sei sette otto nove dieci
second* minut* ora/ore/un'ora giorn* settiman* mes* ann* per_cento
non (?:lo )?so(?!\p{L})|non poss.{1,4} (?:aiut|risp)|non (?:ho|ci sono) .{0,11}info
ciao buongiorno buonasera cordiali distinti non_esit* grazie`,
};
