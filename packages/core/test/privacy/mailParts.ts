import type { Language } from './letters.ts';

export const mailShapes = [
  ...[
    'k.hollis##@example.com',
    'mo+orders@mail.example.co.uk',
    'info#@müller-söhne.de',
    'a_b-c@sub.domain.example',
  ],
  ...[
    "o'neil@example.org",
    '用户@例子.广告',
    'REDAKTION@Beispiel.DE',
    'x#@a.io',
    'jo.%tag@firm.museum',
  ],
] as [string, ...string[]];
export const worldPhones = [
  '+49 (0)30 ### ## ##',
  '+1-212-555-####',
  '0034 6## ### ###',
  '+41 44 ### ## ##',
  '+91 98### #####',
  '+81 3-####-####',
];
export const phoneShapes: Readonly<Record<Language, [string, ...string[]]>> = {
  en: [
    '(312) 555-01##',
    '312-555-01##',
    '020 7946 0###',
    '07700 900###',
    '+44\u00a020\u00a07946\u00a00###',
    '312.555.01##',
    '1-800-555-01## ext. ##',
  ],
  de: [
    '030 1234##',
    '0171/12345##',
    '0 30 / 12 34 5#',
    '01521 23456##',
    '(089) 1234 5##',
    '+49-170-12345##',
    '0049 221 123 4##',
  ],
  fr: [
    '06 12 34 ## ##',
    '01.45.67.##.##',
    '06-98-76-##-##',
    '+33 6 12 34 ## ##',
    '06123456##',
    '00 33 1 45 67 ## ##',
  ],
  es: [
    '612 34 ## ##',
    '612 345 ###',
    '91 123 ## ##',
    '+34 612345###',
    '+34.912.345.###',
    '93-123-##-##',
  ],
};
export const cardShapes: [
  readonly [string, number, readonly number[]],
  ...(readonly [string, number, readonly number[]])[],
] = [
  ['4', 16, [4, 4, 4, 4]],
  ['52', 16, [4, 4, 4, 4]],
  ['37', 15, [4, 6, 5]],
  ['6011', 16, [4, 4, 4, 4]],
  ['36', 14, [4, 6, 4]],
  ['62', 19, [4, 4, 4, 4, 3]],
];
export const ibanShapes: [string, ...string[]] = [
  ...([
    'DE37040044##########',
    'FR20041010050500013M026##',
    'ES2100041845020005####',
    'GB'.concat('NWBK60161331######'),
  ] as const),
  ...([
    'NL'.concat('ABNA04171643##'),
    'CH0076201162385295#',
    'NO860111179##',
    'MT'.concat('MALT011000012345MTLCAST0##S'),
  ] as const),
];
/** What looks like personal data and is none. */
export const harmless: [string, ...string[]] = [
  ...([
    '305-#######-#######',
    '0034043416109404####',
    '1Z999AA1012345678#',
    '192.168.1.#',
    '2025-03-1# 14:30',
    '0#.12.2025',
  ] as const),
  ...([
    'v10.15.#.2045',
    '4111 1111 1111 1112',
    'RMA-2025-####',
    '#### ####',
    '978-3-16-148410-0',
    'A-####-##-####',
    '2024-2025',
  ] as const),
  ...([
    '9400 1000 0000 0000 0000 ##',
    '10/11/2025 09:15',
    '1.299,50 €',
    '€ 12 500 300',
    '3.##.1-beta.2',
    '5#######',
    'DE00 3704 0044',
  ] as const),
];
export const names: Readonly<Record<Language, [string, ...string[]]>> = {
  en: [
    'Oluwaseun Adeyemi',
    'Keira Hollis',
    "Siobhán O'Rourke",
    'Tariq al Fayed',
    'Hye-jin Park',
    'Bram van der Meer',
    'Dexter McAllister',
    'Rosalind J. Peake',
  ],
  de: [
    'Heinz-Peter Lüdemann',
    'Annegret von der Heide',
    'Kaan Yıldız',
    'Rüdiger Schnabel',
    'Liselotte Graf',
    'Jörg Zimmermann',
    'Ayşe Demir',
  ],
  fr: [
    'Maëlys Dubreuil',
    'Jean-Baptiste de la Tour',
    'Gaël Kerviel',
    'Aminata Diallo',
    'Yann LE GOFF',
    'Solène Marchand',
  ],
  es: [
    'Iker Echeverría',
    'Rocío de la Fuente',
    'Ignacio García y Vega',
    'Nuria Puig Ferrer',
    'Macarena Ibáñez',
    'Xavi Roca',
  ],
};
export const streets: Readonly<Record<Language, [string, ...string[]]>> = {
  en: [
    '14# Willow Creek Road, Austin, TX 787##',
    '2# Baker Street, London NW1 6XE',
    '## Mill Lane, Leeds LS1 4AP',
  ],
  de: [
    'Hauptstraße 1#, 101## Berlin',
    'Am Alten Markt #, 506## Köln',
    'Lindenweg 2#a\n803## München',
  ],
  fr: ['1# rue de la République, 690## Lyon', '3 bis avenue Foch, 750## Paris'],
  es: ['Calle Mayor 1#, 280## Madrid', 'Avda. de la Constitución, 2#, 410## Sevilla'],
};
