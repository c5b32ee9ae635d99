import { sentences } from '@credence-ui/core/text';
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
        const at = start + index;
        return {
          kind: 'commitment',
          span: { start: at, end: at + words.length },
          value: `commitment ${words.toLowerCase().replace(/\s+/g, ' ')}`,
        } as const;
      }),
  );
}

const adverb = `(?:(?:also|then|now|always|gladly|happily|personally) )?`;
const modal = `(?:['’]ll|(?: will| won['’]t| shall))`;
const ours = `(?:I|we|(?:our|the|an?) (?:[\\w-]+ ){0,2}(?:team|colleagues?|agents?|department|technician|courier|carrier|engineer|driver|manager|specialist))`;
const pledge = `(?:promise|guarantee|commit|undertake|ensure|am going to|are going to|agree to|make sure)`;
const deed = `(?:pay|refund|reimburse|compensate|cover|replace|repair|exchange|credit|waive|guarantee|extend)`;
const doing = `(?:send|issu|refund|replac|arrang|shipp|credit|process|go)ing`;
const goods = `\\b(?:your|the|an?|this|it|any|all|every) ?(?:[\\w-]+ ){0,4}`;
const english = [
  `\\b${ours}(?:${modal}\\b| ${adverb}${pledge}\\b)`,
  `\\b(?:I|we) ${adverb}${deed}\\b`,
  `\\b(?:I['’]m|I am|we['’]re|we are) ${adverb}${doing}\\b`,
  `\\byou${modal} ${adverb}(?:receive|get|hear|be)\\b`,
  `\\byou can (?:expect|count on)\\b`,
  `${goods}(?:will|won['’]t) ${adverb}(?:arrive|reach|ship|leave|appear)\\b`,
  `(?:${goods})?\\bwill (?:not )?${adverb}be (?:\\w+ly )?\\w+(?:ed|en|nt|id|de)\\b`,
];
const german = [
  `(?<!\\p{L})(?:wir (?:werden|erstatten|senden|schicken|liefern|übernehmen|überweisen|kümmern uns|garantieren|ersetzen|tauschen|reparieren|zahlen|bezahlen|melden uns|rufen|holen|prüfen|verzichten|verpflichten uns|sichern|versprechen|schreiben|stornieren|gewähren|informieren)|ich (?:werde|sende|schicke|melde mich|kümmere mich|rufe|prüfe|veranlasse|überweise|erstatte|verspreche|garantiere|gebe|leite|informiere|storniere))(?!\\p{L})`,
  `(?<!\\p{L})(?:werden|erstatten|senden|schicken|liefern|übernehmen|überweisen|kümmern|garantieren|ersetzen|zahlen|melden|rufen|holen|helfen|informieren) wir (?!uns (?:freuen|wünschen))`,
  `(?<!\\p{L})(?:werde|sende|schicke|melde|kümmere|rufe|prüfe|überweise|erstatte) ich `,
  `(?<!\\p{L})(?:Sie (?:erhalten|bekommen)|(?:erhalten|bekommen) Sie) `,
  `(?<!\\p{L})(?:Ihr|Ihre|Der|Die|Das|Es|Ein|Eine) (?:[\\p{L}-]+ ){0,3}(?:wird|werden) (?=[^,;!?\\n]*(?:t|en)(?:[.!\\n]|$))`,
];
const french = [
  `(?<!\\p{L})nous (?:(?:ne )?(?:vous |le |la |les |nous |y |en )*(?!esp|serons heur|pourr|devr)\\p{L}+rons|allons|(?:nous )?(?:engageons|occupons|chargeons)|prenons en charge|garantissons|promettons|remboursons)(?!\\p{L})`,
  `(?<!\\p{L})je (?:(?:ne )?(?:vous |le |la |les |me |y |en )*(?!pourr|devr)\\p{L}+rai|vais|m['’](?:engage|occupe|en occupe)|vous (?:envoie|rappelle|rembourse|garantis|promets))(?!\\p{L})`,
  `(?<!\\p{L})vous (?:recevrez|serez|obtiendrez|aurez)(?!\\p{L})`,
  `(?<!\\p{L})(?:votre|vos|le|la|les|l['’]|un|une|notre|nos) ?(?:[\\p{L}-]+ ){1,4}(?:vous )?(?:sera|seront|arrivera|arriveront|parviendra|contactera|rappellera|prendra) `,
];
const spanish = [
  `(?<!\\p{L})(?:(?:nosotros |yo |no )?(?:(?:le|les|se|lo|la|los|las|te|nos|me) ){0,2}(?!podr|deber|esper|tendr)\\p{L}+(?:aremos|eremos|iremos|dremos|aré|eré|iré|dré)|nos haremos|haremos|haré)(?!\\p{L})`,
  `(?<!\\p{L})(?:vamos a|voy a|(?:nos|me) (?:comprometemos|comprometo|encargamos|encargo|ocupamos|ocupo)|garantizamos|prometemos|garantizo|prometo|asumimos)(?!\\p{L})`,
  `(?<!\\p{L})(?:usted |ustedes )?(?:recibirán?|obtendrán?)(?!\\p{L})`,
  `(?<!\\p{L})se (?:le |les )?(?!podr|deber)\\p{L}+rán?(?!\\p{L})`,
  `(?<!\\p{L})(?:su|sus|el|la|los|las|un|una|nuestr[oa]s?) (?:[\\p{L}-]+ ){1,4}(?:(?:le|les|se) )*(?:será|serán|llegará|llegarán|llamará|contactará|estará|recogerá)(?!\\p{L})`,
];
const promises: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish }).map(([language, starts]) => [
    language,
    new RegExp(starts.map((start) => `${start}[^;!?\\n]*`).join('|'), 'giu'),
  ]),
);
