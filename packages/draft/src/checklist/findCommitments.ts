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
const act = `(?:call|contact|phone|e?-?mail|text|write|send|bring|deliver|collect|pick|fix|handle|inform|notify|let you know|get back|${deed})`;
const goods = `(?:your|the|an?|this|it|any|all|every|no) (?:[\\w-]+ ){0,4}`;
const english = [
  `${ours}(?:${modal}| ${adverb}${pledge})`,
  `(?:I|we) ${adverb}${deed}`,
  `(?:I['’]m|I am|we['’]re|we are) ${adverb}(?:${doing}|(?:happy|pleased|glad) to (?:confirm|offer|${act}))`,
  `you${modal} (?:not )?${adverb}(?:receive|get|hear|be)`,
  `you (?:can (?:expect|count on)|have (?:my|our) word)`,
  `${goods}(?:will|won['’]t) ${adverb}(?:arrive|reach|ship|leave|appear)`,
  `${goods}(?:ships|goes (?:out|live))`,
  `(?:${goods}|(?<=^|, |and )|(?!(?:you|who|if|that|which) )[\\w’'-]{2,20} )will ${adverb}${act}`,
  `(?:${goods})?(?:will|won['’]t|shall|(?:is|are) going to) (?:not )?${adverb}be (?:\\w+ly )?\\w+(?:ed|en|[nl]t|ld|id|de)`,
];
const deeds = `(?:werd|erstatt|send|schick|liefer|übernehm|überweis|kümmer|garantier|ersetz|tausch|reparier|(?:be)?zahl|meld|ruf|hol|prüf|verzicht|verpflicht|sicher|versprech|schreib|stornier|gewähr|informier|veranlass|geb|leit|helf|berechn|erlass|sorg|buch|bring|lös|beheb|änder|kontaktier|reservier|bearbeit|klär|leg|verschick|versend|bestell|beantwort)e?n?`;
const german = [
  `(?:wir|ich) ${deeds}`,
  `${deeds} (?:wir|ich)(?! uns (?:freuen|wünschen))`,
  `(?:Sie (?:erhalten|bekommen|kriegen)|(?:erhalten|bekommen) Sie|(?:Techniker|Kolleg|Fahrer|Monteur|Mitarbeiter)\\p{Ll}* (?:kommt|meldet|ruft))`,
  `spätestens [^,;!?\\n]{1,40} haben Sie`,
  `(?:Ihre?|Unsere?|Der|Die|Das|Eine?|Frau|Herr) (?:[\\p{L}-]+ ){1,3}(?:(?:meldet|kümmert) sich|(?:ruft|kontaktiert|informiert) (?:Sie|Ihn))`,
  `(?:Ihre?|Der|Die|Das|Es|Eine?|Unsere?|Ihnen|Dafür) (?:[^\\s,;!?]+ ){0,5}(?:wird|werden)(?= [^,;!?\\n]{0,300}(?:t|en)(?:[.!\\n]|$))`,
];
const french = [
  `nous (?:(?:ne )?(?:vous |le |la |les |nous |y |en )*(?!esp|serons heur|pourr|devr)\\p{L}+rons|allons|(?:nous )?(?:engageons|occupons|chargeons)|prenons en charge|garantissons|promettons)`,
  `je (?:(?:ne )?(?:vous |le |la |les |me |y |en )*(?!pourr|devr)\\p{L}+rai|vais|m['’](?:engage|occupe|en occupe))`,
  `(?:je|on|nous) vous (?:envo|rappel|rembours|garanti|prome|offr|recontact|livr|réserv|confirm)\\p{L}+`,
  `vous (?:n['’])?(?:recevrez|serez|obtiendrez|aurez)`,
  `(?:[vn]otre|[vn]os|l[ae]|les|l['’]|une?|cela|il|elle|aucune?) ?(?:[\\p{L}-]+ ){0,4}(?:(?:ne |vous |se ){0,2}(?!pourr|devr|faudr)\\p{L}{2,20}r(?:a|ont))`,
];
const spanish = [
  `(?:no )?(?:(?:l[aeo]s?|se|te|nos|me) ){0,2}(?!podr|deber|esper|tendr)\\p{L}+[aeid]r(?:emos|é)`,
  `(?:vamos a|voy a|(?:(?:nos|me) (?:compromet|encarg|ocup)|garantiz|promet|asum)(?:o|[aei]mos))`,
  `(?:les?|te|os) (?:llam|env[ií]|mand|devolv|devuelv|abon|avis|confirm|reserv|reembols|cambi|asegur)(?:o|[aei]mos)`,
  `(?:recibirán?|obtendrán?|no tendrán? que|(?:lo |no )?tendrán?(?! que))`,
  `(?:se )?(?:les?|te|se) (?!podr|deber)\\p{L}+rán?`,
  `(?:sus?|el|l[ao]s?|una?|nuestr[oa]s?) (?:[\\p{L}-]+ ){1,4}(?:(?:se|les?|te|nos|l[oa]) ){0,2}(?!podr|deber|tendr|habr)\\p{L}{1,20}rán?`,
];
const promises: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish }).map(([language, starts]) => [
    language,
    new RegExp(`(?<!\\p{L})(?:${starts.join('|')})(?!\\p{L})[^;!?\\n]*`, 'giu'),
  ]),
);
