import type { Language } from './table.ts';

/** German. */
export const german: Language = {
  code: 'de',
  table: String.raw`der die das und ist ein* mit von für den nicht sie es wir ß ä ö ü
nicht kein* nie niemals ohne weder nicht_mehr
nicht_nur kein_problem
alle* jede* immer
einige* manche* mehrere
niemand nichts
darf dürfen kann können optional
muss müssen erforderlich
mindestens wenigstens oder_mehr ab
höchstens maximal bis_zu oder_weniger
mehr_als über
weniger_als unter
vor bevor
nach nachdem
steig*
sink*
möglich/unmöglich erlaubt/verboten enthalten/ausgeschlossen gültig/ungültig
eins/ein* zwei drei vier fünf sechs sieben acht neun zehn
sekunde* minute* stunde* tag* woche* monat* jahr* prozent
weiß .{0,20}nicht|kann .{0,40}nicht(?: (?:beantw|weiter|helfen|sagen)|[.!]|$)|(?:hab|lieg|gibt).{0,25}kein.{0,9} (?:info|angab)
hallo guten_tag guten_morgen sehr_geehrte* mit_freundliche* viele_grüße vielen_dank`,
};
