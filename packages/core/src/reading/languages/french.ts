import type { Language } from './table.ts';

/** French. */
export const french: Language = {
  code: 'fr',
  ordered: true,
  common: 'le la les des est et un une du vous dans pour ne pas sont il au œ ê ù',
  negations: "pas jamais sans aucun aucune ni n'est_plus ne_peut_plus",
  quantifiers: {
    all: 'tous toutes tout chaque toujours',
    some: 'certains certaines quelques parfois plusieurs',
    none: 'personne rien',
  },
  modals: {
    may: 'peut peuvent pouvez peuvent facultatif facultative',
    must: 'doit doivent devez obligatoire',
  },
  bounds: {
    '>=': 'au_moins minimum ou_plus',
    '<=': "au_plus au_maximum maximum jusqu'à ou_moins",
    '>': 'plus_de plus_que',
    '<': 'moins_de moins_que',
  },
  times: { before: 'avant', after: 'après' },
  directions: {
    up: 'augmente augmentent augmenté hausse monte',
    down: 'diminue diminuent diminué baisse baissent',
  },
  opposites:
    'possible/impossible autorisé/interdit autorisée/interdite permis/interdit inclus/exclu incluse/exclue valide/invalide valable/invalide disponible/indisponible ouvert/fermé gratuit/payant gratuite/payante accepté/refusé acceptée/refusée activé/désactivé',
  numbers: 'un/une deux trois quatre cinq six sept huit neuf dix onze douze',
  units:
    's:seconde/secondes min:minute/minutes h:heure/heures d:jour/jours w:semaine/semaines M:mois y:année/années/ans %:pour_cent km:kilomètre/kilomètres m:mètre/mètres l:litre/litres kg:kilogramme/kilogrammes °C:degrés EUR:euro/euros USD:dollar/dollars',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  silence: {
    refusal: String.raw`je ne (?:le )?sais pas|ne (?:peux|pouvons|suis|puis) pas .{0,20}(?:aider|répondre|assister)|(?:n'ai|n'avons|n'y a) (?:pas d'|aucune )information`,
    courtesy:
      "bonjour bonsoir salut cher chère cordialement bien_à_vous n'hésitez_pas merci j'espère_que_cela sincères_salutations",
  },
};
