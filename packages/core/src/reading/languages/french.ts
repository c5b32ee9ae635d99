import type { Language } from './table.ts';

/** French. */
export const french: Language = {
  code: 'fr',
  table: String.raw`le la les des est et un* du vous dans pour pas sont œ ê ù
pas jamais sans aucun* ni
pas_seulement sans_doute
tous toute* chaque toujours
certain* quelques parfois plusieurs
personne rien
peut peuvent pouvez
doit doivent devez
au_moins minimum ou_plus
au_plus maximum jusqu'à ou_moins
plus_de
moins_de
avant
après
augment*
diminu*
possible/impossible autorisé/interdit inclus/exclu valable/invalide
un/une deux trois quatre cinq six sept huit neuf dix
seconde* minute* heure* jour* semaine* mois année*/ans pour_cent
ne (?:le )?sais pas|ne p.{2,7} pas .{0,9}(?:aid|répon)|pas d'info|aucune info
bonjour bonsoir cordialement n'hésitez_pas merci j'espère_que_cela`,
};
