import { foundAt } from './item.ts';
import type { Found } from './item.ts';

/**
 * What stands for one thing and is checked sign by sign: numbers of orders, parcels, versions, telephones, accounts and
 * machines, each as a whole. A plain number is one through the word before it, which `findNumbers` reads.
 */
export function findIdentifiers(text: string): Found[] {
  return [...text.matchAll(identifier)]
    .filter(({ 0: raw }) => !isAmount.test(raw))
    .map(({ 0: raw, index }) => foundAt('identifier', index, raw, identifierValue(raw)));
}

/** An identifier without what people put between its signs: `#48213` and `48 213` are equal. */
export function identifierValue(raw: string): string {
  return raw.toUpperCase().replace(/[\s#()]/g, '');
}

/** Whether the words before a plain number say that it stands for one thing: "order no. 4821". */
export function namesIdentifier(before: string): boolean {
  return naming.test(before);
}

const naming =
  /(?:#|\b(?:n[or]|num|ref|order|case|ticket|invoice|tracking|number|reference|customer|serial|model|code|id|pin|phone|call|account|ending|room|(?:\w*(?:nummer|bestellung|rechnung|vorgang|auftrag|zimmer))|seat|numéro|commande|facture|dossier|número|pedido|factura|caso|teléfono|n\.?[º°])(?:\.|:| is| no\.?| nr\.?| n[º°]| lautet| est(?: le)?| es(?: el)?)?\s?)$|번호는\s$/iu;

const isAmount =
  /^(?:\d+(?:GB|MB|TB|KB|KG|CM|MM|KM|ML|W|V|A|HZ|MAH|KWH|PM|AM)|(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|INR|CNY)\d+)$/;

const isoDate = String.raw`\d{4}-\d{1,2}-\d{1,2}(?!-?\d)`;
const shortDate = String.raw`[0-3]?\d([-/])[0-3]?\d\1(?:\d{4}|\d{2})(?![\d/-])`;
const code = String.raw`(?:(?=[\dA-Z/_-]*\d)(?=[\d/_-]*[A-Z])#?(?=[\dA-Z/_-]{4})[\dA-Z]+(?:[-/_][\dA-Z]+)*)`;
const build = String.raw`(?:-?(?:alpha|beta|rc)[.\d]*|[a-z](?![a-z]))?`;
const forms = [
  String.raw`[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}`,
  // An account by ISO 13616.
  String.raw`[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?`,
  String.raw`(?:[\da-fA-F]{2}[:-]){5}[\da-fA-F]{2}`,
  String.raw`\d{1,3}(?:\.\d{1,3}){3}(?!\.\d)(?:[:/]\d{1,5})?`,
  String.raw`[vV]\d+(?:\.\d+)*`,
  String.raw`(?<=(?:[Vv]ersi[oó]n|[Rr]elease|[Ff]irmware|[Bb]uild|iOS|Android|macOS|Windows) )\d+(?:\.\d+)*${build}`,
  String.raw`0x[\da-fA-F]+`,
  String.raw`\d{1,3}\.\d{1,3}\.\d{1,2}${build}(?=[^\p{N}]|$)(?<!\d{1,2}\.(?:0\d|1[0-2])\.\d\d)`,
  // Telephones.
  String.raw`\+\d[\d ()/-]{6,22}\d`,
  String.raw`\(\d{2,5}\)[ -]?\d{3,4}[ -]?\d{3,6}`,
  String.raw`(?!${shortDate})0\d{1,4}(?:(?: |-| ?/ ?)\d{2,8}){1,5}(?:-\d)?`,
  String.raw`(?<=(?:[Tt]el[eé]f\p{L}+|[Tt]el\.?|[Pp]hone|[Cc]all|[Nn]úmero|[Nn]umber)(?: is| es(?: el)?|:)?(?: us at)? )\d{3}(?: \d{2,4}){2,3}`,
  String.raw`#\d{2,}`,
  String.raw`(?!${isoDate}|${shortDate.replace(String.raw`\1`, String.raw`\2`)})\d+(?:-\d+){2,}`,
  code,
];
const identifier = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}\\p{N}_.@/]|\\d[-,:])(?:${forms.join('|')})(?![\\p{Lu}\\p{Ll}\\p{N}_]|[-.,:]\\p{N})`,
  'gu',
);
