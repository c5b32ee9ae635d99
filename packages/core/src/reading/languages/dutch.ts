import type { Language } from './table.ts';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  common: 'de het een en van is op te voor met dat u niet zijn je ij',
  negations: 'niet geen nooit zonder noch',
  quantifiers: {
    all: 'alle alles elke elk iedere ieder altijd',
    some: 'sommige enkele soms',
    none: 'niemand niets',
  },
  modals: {
    may: 'mag mogen kan kunnen kunt optioneel',
    must: 'moet moeten verplicht vereist',
  },
  bounds: {
    '>=': 'minstens ten_minste minimaal of_meer',
    '<=': 'hoogstens ten_hoogste maximaal of_minder',
    '>': 'meer_dan ouder_dan',
    '<': 'minder_dan jonger_dan',
  },
  times: { before: 'voordat vóór', after: 'na nadat' },
  directions: {
    up: 'stijgt stijgen steeg gestegen verhoogd',
    down: 'daalt dalen daalde gedaald verlaagd',
  },
  opposites:
    'mogelijk/onmogelijk toegestaan/verboten inbegrepen/uitgesloten geldig/ongeldig beschikbaar/onbeschikbaar open/gesloten geopend/gesloten gratis/betaald geaccepteerd/geweigerd ingeschakeld/uitgeschakeld',
  numbers: 'één/een twee drie vier vijf zes zeven acht negen tien elf twaalf',
  units:
    's:seconde/seconden min:minuut/minuten h:uur/uren d:dag/dagen w:week/weken M:maand/maanden y:jaar/jaren %:procent km:kilometer m:meter l:liter kg:kilogram °C:graden EUR:euro USD:dollar',
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  silence: {
    refusal: String.raw`(?:weet|weten) (?:(?:ik|het|dat|wij|we|helaas) )*niet|kan .{0,30}niet (?:helpen|beantwoorden)|(?:heb|hebben|is er) (?:\S+ )?geen informatie`,
    courtesy:
      'hallo goedemorgen goedemiddag geachte beste_klant met_vriendelijke_groet aarzel_niet bedankt dank_u ik_hoop_dat_dit',
  },
};
