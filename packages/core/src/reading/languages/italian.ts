import type { Language } from './table.ts';

/** Italian. */
export const italian: Language = {
  code: 'it',
  ordered: true,
  common: 'il la lo gli i è e un una di del della che per con non si sono dei ì ò',
  negations: 'non mai senza nessun nessuna né',
  quantifiers: {
    all: 'tutti tutte tutto ogni sempre',
    some: 'alcuni alcune qualche parecchi',
    none: 'nessuno niente nulla',
  },
  modals: {
    may: 'può possono puoi facoltativo',
    must: 'deve devono devi obbligatorio obbligatoria',
  },
  bounds: {
    '>=': 'almeno minimo o_più',
    '<=': 'al_massimo massimo fino_a o_meno non_più_di',
    '>': 'più_di oltre',
    '<': 'meno_di',
  },
  times: { before: 'prima', after: 'dopo' },
  directions: {
    up: 'aumenta aumentano aumentato sale salgono cresce',
    down: 'diminuisce diminuiscono diminuito scende scendono cala',
  },
  opposites:
    'possibile/impossibile consentito/vietato permesso/vietato incluso/escluso inclusa/esclusa valido/invalido valida/invalida disponibile/indisponibile aperto/chiuso gratuito/pagamento accettato/rifiutato attivato/disattivato',
  numbers: 'uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici',
  units:
    "s:secondo/secondi min:minuto/minuti h:ora/ore/un'ora d:giorno/giorni w:settimana/settimane M:mese/mesi y:anno/anni %:per_cento km:chilometro/chilometri m:metro/metri l:litro/litri kg:chilogrammo/chilogrammi °C:gradi EUR:euro USD:dollaro/dollari",
  months:
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  silence: {
    refusal: String.raw`non (?:lo )?so(?=[\s.,!]|$)|non (?:posso|possiamo|sono in grado di) (?:aiutar|risponder)|non (?:ho|ci sono|dispongo di) (?:abbastanza )?informazioni`,
    courtesy:
      'ciao buongiorno buonasera gentile cordiali_saluti distinti_saluti non_esiti_a non_esitare grazie spero_che_questo',
  },
};
