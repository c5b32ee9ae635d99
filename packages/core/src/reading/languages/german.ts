import type { Language } from './table.ts';

/** German. */
export const german: Language = {
  code: 'de',
  common: 'der die das und ist ein eine mit von für den nicht sie es wir ß ä ö ü',
  negations: 'nicht kein keine keinen keiner keinem keines nie niemals ohne weder nicht_mehr',
  quantifiers: {
    all: 'alle allen aller alles jeder jede jedes jeden immer',
    some: 'einige einigen manche manchen manchmal mehrere',
    none: 'niemand nichts',
  },
  modals: {
    may: 'darf dürfen kann können könnte könnten optional freiwillig',
    must: 'muss müssen verpflichtend erforderlich zwingend',
  },
  bounds: {
    '>=': 'mindestens wenigstens oder_mehr oder_älter ab',
    '<=': 'höchstens maximal bis_zu nicht_mehr_als oder_weniger',
    '>': 'mehr_als über älter_als',
    '<': 'weniger_als unter jünger_als',
  },
  times: { before: 'vor bevor', after: 'nach nachdem' },
  directions: {
    up: 'steigt steigen stieg gestiegen erhöht erhöhen zunahme',
    down: 'sinkt sinken sank gesunken fällt gesenkt senken abnahme',
  },
  opposites:
    'möglich/unmöglich erlaubt/verboten gestattet/untersagt enthalten/ausgeschlossen gültig/ungültig verfügbar/unverfügbar geöffnet/geschlossen offen/geschlossen kostenlos/kostenpflichtig akzeptiert/abgelehnt aktiviert/deaktiviert',
  numbers:
    'eins/ein/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  units:
    's:sekunde/sekunden min:minute/minuten h:stunde/stunden d:tag/tage/tagen w:woche/wochen M:monat/monate/monaten y:jahr/jahre/jahren %:prozent km:kilometer m:meter kg:kilogramm g:gramm l:liter °C:grad/grad_celsius EUR:euro USD:dollar',
  months: 'januar februar märz april mai juni juli august september oktober november dezember',
  silence: {
    refusal: String.raw`weiß (?:(?:ich|es|das|leider|wir) )*nicht|kann (?:ich )?.{0,40}nicht (?:beantworten|helfen|sagen)|kann ich (?:\S+ ){0,3}nicht(?: |[.!]|$)|(?:habe|haben|liegen|gibt es) .{0,20}(?:keine|nicht genug|nicht genügend) (?:\S+ )?(?:informationen|angaben)`,
    courtesy:
      'hallo guten_tag guten_morgen sehr_geehrte sehr_geehrter liebe_grüße mit_freundlichen_grüßen freundliche_grüße viele_grüße beste_grüße vielen_dank zur_verfügung ich_hoffe_das_hilft gerne_geschehen melden_sie_sich',
  },
};
