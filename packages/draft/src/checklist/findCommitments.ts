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
const modal = `(?:['’]ll| will| won['’]t| shall)(?! (?:not )?(?:be (?:un)?able|need|have to))`;
const ours = `(?:I|we|s?he|they|(?:our|the|an?) (?:[\\w-]+ ){0,2}(?:team|colleague|agent|department|technician|courier|carrier|engineer|driver|manager|specialist)s?)`;
const pledge = `(?:promise|guarantee|commit|undertake|ensure|agree to|make sure)`;
const deed = `(?:pay|refund|reimburse|compensate|cover|replace|repair|exchange|credit|waive|guarantee|extend)`;
const doing = `(?:send|issu|refund|replac|arrang|shipp|credit|process|go)ing`;
const goods = `(?:your|the|an?|this|it|any|all|every|no) ?(?:[\\w-]+ ){0,4}`;
const english = [
  `${ours}(?:${modal}| ${adverb}${pledge})`,
  `(?:I|we) ${adverb}${deed}`,
  `(?:I['’]m|I am|we['’]re|we are) ${adverb}${doing}`,
  `you${modal} ${adverb}(?:receive|get|hear|be)`,
  `you (?:can (?:expect|count on)|have (?:my|our) word)`,
  `${goods}(?:will|won['’]t) ${adverb}(?:arrive|reach|ship|leave|appear)`,
  `(?:${goods})?(?:will|won['’]t|shall|(?:is|are) going to) (?:not )?${adverb}be (?:\\w+ly )?\\w+(?:ed|en|[nl]t|ld|id|de)`,
];
const deeds = `(?:werd|erstatt|send|schick|liefer|übernehm|überweis|kümmer|garantier|ersetz|tausch|reparier|(?:be)?zahl|meld|ruf|hol|prüf|verzicht|verpflicht|sicher|versprech|schreib|stornier|gewähr|informier|veranlass|geb|leit|helf|berechn|erlass|sorg)e?n?`;
const german = [
  `(?:wir|ich) ${deeds}`,
  `${deeds} (?:wir|ich)(?! uns (?:freuen|wünschen))`,
  `(?:Sie (?:erhalten|bekommen|kriegen)|(?:erhalten|bekommen) Sie|(?:Techniker|Kolleg|Fahrer|Monteur|Mitarbeiter)\\p{Ll}* (?:kommt|meldet|ruft))`,
  `(?:Ihre?|Der|Die|Das|Es|Eine?) (?:[\\p{L}-]+ ){0,3}(?:wird|werden)(?= [^,;!?\\n]*(?:t|en)(?:[.!\\n]|$))`,
];
const french = [
  `nous (?:(?:ne )?(?:vous |le |la |les |nous |y |en )*(?!esp|serons heur|pourr|devr)\\p{L}+rons|allons|(?:nous )?(?:engageons|occupons|chargeons)|prenons en charge|garantissons|promettons)`,
  `je (?:(?:ne )?(?:vous |le |la |les |me |y |en )*(?!pourr|devr)\\p{L}+rai|vais|m['’](?:engage|occupe|en occupe))`,
  `(?:je|on|nous) vous (?:envo|rappel|rembours|garanti|prome)\\p{L}+`,
  `vous (?:n['’])?(?:recevrez|serez|obtiendrez|aurez)`,
  `(?:[vn]otre|[vn]os|l[ae]|les|l['’]|une?|cela|il|elle|aucune?) ?(?:[\\p{L}-]+ ){0,4}(?:vous \\p{L}+ra|seront|sera|arriver(?:a|ont)|passera|prendra)`,
];
const spanish = [
  `(?:no )?(?:(?:l[aeo]s?|se|te|nos|me) ){0,2}(?!podr|deber|esper|tendr)\\p{L}+[aeid]r(?:emos|é)`,
  `(?:vamos a|voy a|(?:(?:nos|me) (?:compromet|encarg|ocup)|garantiz|promet|asum)(?:o|[aei]mos))`,
  `(?:les?|te|os) (?:llam|env[ií]|mand|devolv|devuelv|abon|avis|confirm)(?:o|[aei]mos)`,
  `(?:recibirán?|obtendrán?|(?:lo |no )?tendrán?(?! que))`,
  `(?:se )?(?:les?|te|se) (?!podr|deber)\\p{L}+rán?`,
  `(?:sus?|el|l[ao]s?|una?|nuestr[oa]s?) (?:[\\p{L}-]+ ){1,4}(?:será|llegará|llamará|contactará|estará|recogerá|irá|pasará)n?`,
];
const promises: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish }).map(([language, starts]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${starts.join('|')})(?!\\p{L})[^;!?\\n]*`, 'giu'),
  ]),
);
