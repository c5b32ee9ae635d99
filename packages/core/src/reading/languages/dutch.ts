import type { Language } from './table.ts';

/** Dutch. */
export const dutch: Language = {
  code: 'nl',
  table: String.raw`de het een en van is op te voor dat niet zijn je ij
niet geen nooit zonder
niet_alleen geen_probleem
alle* elk* ieder* altijd
sommige enkele soms
niemand niets
mag mogen kan kunnen
moet* verplicht
minstens minimaal of_meer
hoogstens maximaal of_minder
meer_dan
minder_dan
voordat vóór
na nadat
stijg*
daal*
mogelijk/onmogelijk toegestaan/verboten inbegrepen/uitgesloten geldig/ongeldig
één/een twee drie vier vijf zes zeven acht negen tien
second* minu* uur/uren dag* week/weken maand* jaar/jaren procent
wee?t(?:en)? .{0,20}niet|kan .{0,30}niet (?:mee |verder )?(?:help|beantw)|heb.{0,12} geen info
hallo goedemorgen geachte met_vriendelijke aarzel_niet bedankt ik_hoop_dat_dit`,
};
