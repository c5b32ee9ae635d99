import { sentences } from '@credence-ui/core/text';
import { foundAt } from './item.ts';
import type { Found } from './item.ts';
import type { LocaleWords } from './localeWords.ts';

/** Promises, in English, German, French and Spanish: what "we", "I" or "you" will do or get, to the end of the clause. */
export function findCommitments(text: string, { language }: LocaleWords): Found[] {
  const promise = promises.get(language);
  if (!promise) return [];
  return sentences(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(promise)]
      .filter(({ input, index }) => !/^[^;!\n]*\?/.test(input.slice(index)))
      .map(({ 0: raw, index }) => {
        const words = raw.trimEnd().replace(/[.,:]+$/, '');
        const value = words.toLowerCase().replace(/\s+/g, ' ');
        return foundAt('commitment', start + index, words, value);
      }),
  );
}

const adverb = `(?:(?:also|then|now|always|gladly|happily|personally) )?`;
const modal = `(?:['’]ll| will| won['’]t| shall)\\b(?! (?:not )?(?:be (?:un)?able|need|have to))`;
const ours = `(?:I|we|s?he|they|(?:our|the|an?) (?:[\\w-]+ ){0,2}(?:team|colleague|agent|department|technician|courier|carrier|engineer|driver|manager|specialist)s?)`;
const pledge = `(?:promise|guarantee|commit|undertake|ensure|agree to|make sure)`;
const deed = `(?:pay|refund|reimburse|compensate|cover|replace|repair|exchange|credit|waive|guarantee|extend)`;
const doing = `(?:send|issu|refund|replac|arrang|shipp|credit|process|go)ing`;
const goods = `\\b(?:your|the|an?|this|it|any|all|every|no) ?(?:[\\w-]+ ){0,4}`;
const english = [
  `\\b${ours}(?:${modal}| ${adverb}${pledge}\\b)`,
  `\\b(?:I|we) ${adverb}${deed}\\b`,
  `\\b(?:I['’]m|I am|we['’]re|we are) ${adverb}${doing}\\b`,
  `\\byou${modal} ${adverb}(?:receive|get|hear|be)\\b`,
  `\\byou (?:can (?:expect|count on)|have (?:my|our) word)\\b`,
  `${goods}(?:will|won['’]t) ${adverb}(?:arrive|reach|ship|leave|appear)\\b`,
  `(?:${goods})?\\b(?:will|won['’]t|shall|(?:is|are) going to) (?:not )?${adverb}be (?:\\w+ly )?\\w+(?:ed|en|[nl]t|ld|id|de)\\b`,
];
const deeds = `(?:werd|erstatt|send|schick|liefer|übernehm|überweis|kümmer|garantier|ersetz|tausch|reparier|(?:be)?zahl|meld|ruf|hol|prüf|verzicht|verpflicht|sicher|versprech|schreib|stornier|gewähr|informier|veranlass|geb|leit|helf|berechn|erlass|sorg)e?n?`;
const german = [
  `(?<!\\p{L})(?:(?:wir|ich) ${deeds}(?!\\p{L})|${deeds} (?:wir|ich) (?!uns (?:freuen|wünschen)))`,
  `(?<!\\p{L})(?:Sie (?:erhalten|bekommen|kriegen)|(?:erhalten|bekommen) Sie|(?:Techniker|Kolleg|Fahrer|Monteur|Mitarbeiter)\\p{Ll}* (?:kommt|meldet|ruft)) `,
  `(?<!\\p{L})(?:Ihre?|Der|Die|Das|Es|Eine?) (?:[\\p{L}-]+ ){0,3}(?:wird|werden) (?=[^,;!?\\n]*(?:t|en)(?:[.!\\n]|$))`,
];
const french = [
  `(?<!\\p{L})nous (?:(?:ne )?(?:vous |le |la |les |nous |y |en )*(?!esp|serons heur|pourr|devr)\\p{L}+rons|allons|(?:nous )?(?:engageons|occupons|chargeons)|prenons en charge|garantissons|promettons)(?!\\p{L})`,
  `(?<!\\p{L})je (?:(?:ne )?(?:vous |le |la |les |me |y |en )*(?!pourr|devr)\\p{L}+rai|vais|m['’](?:engage|occupe|en occupe))(?!\\p{L})`,
  `(?<!\\p{L})(?:je|on|nous) vous (?:envo|rappel|rembours|garanti|prome)`,
  `(?<!\\p{L})vous (?:n['’])?(?:recevrez|serez|obtiendrez|aurez)(?!\\p{L})`,
  `(?<!\\p{L})(?:[vn]otre|[vn]os|l[ae]|les|l['’]|une?|cela|il|elle|aucune?) ?(?:[\\p{L}-]+ ){0,4}(?:vous \\p{L}+ra|seront|sera|arriver(?:a|ont)|passera|prendra) `,
];
const spanish = [
  `(?<!\\p{L})(?:(?:no )?(?:(?:l[aeo]s?|se|te|nos|me) ){0,2}(?!podr|deber|esper|tendr)\\p{L}+[aeid]r(?:emos|é))(?!\\p{L})`,
  `(?<!\\p{L})(?:vamos a|voy a|(?:(?:nos|me) (?:compromet|encarg|ocup)|garantiz|promet|asum)(?:o|[aei]mos))(?!\\p{L})`,
  `(?<!\\p{L})(?:les?|te|os) (?:llam|env[ií]|mand|devolv|devuelv|abon|avis|confirm)(?:o|[aei]mos)(?!\\p{L})`,
  `(?<!\\p{L})(?:recibirán?|obtendrán?|(?:lo |no )?tendrán?(?! que))(?!\\p{L})`,
  `(?<!\\p{L})(?:se )?(?:les?|te|se) (?!podr|deber)\\p{L}+rán?(?!\\p{L})`,
  `(?<!\\p{L})(?:sus?|el|l[ao]s?|una?|nuestr[oa]s?) (?:[\\p{L}-]+ ){1,4}(?:será|llegará|llamará|contactará|estará|recogerá|irá|pasará)n?(?!\\p{L})`,
];
const promises: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish }).map(([language, starts]) => [
    language,
    new RegExp(starts.map((start) => `${start}[^;!?\\n]*`).join('|'), 'giu'),
  ]),
);
