import type { Span } from '../text/span.ts';
import { spansOf } from './personalData.ts';

/** Postal addresses: a street with its number, and the postcode and town behind it; a post box; a British postcode. */
export function findAddresses(text: string): Span[] {
  return spansOf(text, address);
}

const w = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
const low = String.raw`(?:(?:de|del|de la|de las|de los|du|des|la|las|le|les|los|y|e|der|den|van|von|am|an|auf|zum|zur|da|do|dos|di|of|the|d['’]|l['’]) ?)`;
const named = String.raw`(?:${low}{0,3}(?:${w}|\d{1,2}(?:er|de)? ${low}?${w})(?:[ -](?:${low}){0,2}${w}){0,3})`;
const number = String.raw`\d{1,5}(?:\s?[a-z](?![\p{L}]))?(?:\s?[-/]\s?\d{1,4}[a-z]?)?`;
const english =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Square|Sq|Terrace|Way|Close|Crescent|Cres|Parkway|Pkwy|Highway|Hwy|Row|Gardens|Grove|Mews|Walk|Quay|Circle|Trail';
const german =
  'stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|steig|markt|hof|berg|graben|straat|laan|plein|gracht|kade|gatan|vägen|vej|gade|veien';
const french =
  'rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|impasse|allées?|quai|cours|route|square|passage|faubourg|sentier';
const spanish =
  'Calle|C\\/|Avda\\.?|Av\\.|Avenida|Plaza|Pza\\.?|Paseo|P\\.º|Camino|Carretera|Ctra\\.?|Ronda|Travesía|Rua|Praça|Via|Viale|Piazza|Corso|Carrer';
const flat = String.raw`(?:,?\s(?:Apt|Apartment|Unit|Suite|Ste|Flat|Room|Floor|#|Wohnung|App(?:artement|t)?|Bât(?:iment)?|Étage|Piso|Puerta|Esc)\.?\s?[\p{L}\d-]{1,5}|,\s?\d{1,2}\.?\s?[ºªo°]?(?:\s?[A-Z](?!\p{L}))?(?=[,\n]|$|\s\d{5}))?`;
const townWord = String.raw`(?:St\.|Bad|\p{Lu}[\p{L}\p{M}'’]+)`;
const town = String.raw`${townWord}(?:[ -](?:${low}){0,2}${townWord}){0,3}`;
const ukCode = String.raw`[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])`;
const code = String.raw`(?:(?:[A-Z]{1,2}-)?\d{4,5}(?: ?[A-Z]{2})?(?![\p{N}\p{L}-]))`;
const place = String.raw`(?:\s*[,\n·|]\s{0,3}|\s[-–]\s|\s)`;
const behind = [
  String.raw`${place}${code}\s${town}`,
  String.raw`,\s?${town},?\s(?:[A-Z]{2},?\s)?\d{5}(?:-\d{4})?`,
  String.raw`[,\n]\s?${town}(?:,\s?${town})?[,\s]\s?${ukCode}`,
  String.raw`[,\n]\s?${ukCode}`,
].join('|');
const start = String.raw`(?<![\p{L}\p{N}_/-])`;
const tail = String.raw`${flat}(?:${behind})?`;
const address = new RegExp(
  [
    String.raw`${start}(?:${number}|\d{1,5}[A-Z]) (?:(?:North|South|East|West|[NSEW]\.?) )?(?:${w} |\d{1,3}(?:st|nd|rd|th) ){1,4}(?:${english})(?![\p{L}])\.?(?: (?:NW|NE|SW|SE)(?!\p{L}))?${tail}`,
    String.raw`${start}(?:${w}[ -]){0,3}(?:\p{Lu}[\p{L}.-]*(?:${german})|(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee)) ${number}(?!\p{N}|[.,:]\p{N})${tail}`,
    String.raw`${start}(?:Am|An der|An den|Auf der|Auf dem|Im|In der|Zum|Zur|Unter den|Hinter der) ${w}(?:[ -]${w})? ${number}(?!\p{N}|[.,:]\p{N})${place}${code}\s${town}`,
    String.raw`${start}${number}(?:\s?(?:bis|ter|quater))?,?\s(?:${french}|${french.replace(/(^|\|)([a-z])/g, (_, bar: string, letter: string) => bar + letter.toUpperCase())})\s${named}${tail}`,
    String.raw`${start}(?:${spanish})\s?${named},?\s(?:n(?:úm)?[º°.]*\s?)?${number}(?!\p{N})${tail}`,
    String.raw`${start}(?:P\.?\s?O\.? Box|Postfach|Apartado(?: de Correos)?|Boîte postale|BP)\s\d{1,6}(?!\p{N})(?:${behind})?`,
    String.raw`${start}(?:D|A|CH|F|E|DE|AT|FR|ES)-\d{4,5}\s${town}`,
    String.raw`${start}[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\p{N}])`,
  ].join('|'),
  'dgu',
);
