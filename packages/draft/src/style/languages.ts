/** The words of one language that style is told by. Nothing outside these lists is ever counted by name. */
export interface StyleWords {
  readonly greetings: readonly string[];
  readonly closings: readonly string[];
  /** Words that address a reader formally, and as a friend. */
  readonly formal: readonly string[];
  readonly informal: readonly string[];
  /** Words of a writer who speaks alone, and for a firm. */
  readonly alone: readonly string[];
  readonly firm: readonly string[];
  readonly hedges: readonly string[];
  /** Words without a topic, whose frequency tells writers apart. */
  readonly plain: readonly string[];
  /** Words that stand for one another; a writer favours one of each row and avoids the others. */
  readonly choices: readonly (readonly string[])[];
}

/** The lists of a language tag such as `de-AT`; empty ones for a language that has none. */
export function styleWords(language: string): StyleWords {
  return languages.get(language) ?? none;
}

/** The language of a BCP 47 tag, such as `de` of `de-AT`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split(/[-_]/)[0] ?? '';
}

function rows(list: string): readonly string[] {
  return list === '' ? [] : list.split('|');
}

function words(list: string): readonly string[] {
  return list.split(/\s+/).filter(Boolean);
}

const none: StyleWords = {
  greetings: [],
  closings: [],
  formal: [],
  informal: [],
  alone: [],
  firm: [],
  hedges: [],
  plain: [],
  choices: [],
};

const en: StyleWords = {
  greetings: rows('Hi|Hello|Hey|Dear|Good morning|Good afternoon|Good evening|Greetings'),
  closings: rows(
    'Best|Best regards|Best wishes|Kind regards|Kindest regards|Warm regards|Warm wishes|Regards|Sincerely|Yours sincerely|Yours faithfully|Cheers|Thanks|Thanks so much|Many thanks|Thank you|All the best|Take care|Have a great day|Have a nice day|Have a good day|Have a lovely day',
  ),
  formal: [],
  informal: [],
  alone: words(`i i'm i've i'll i'd me my`),
  firm: words(`we we're we've we'll we'd us our`),
  hedges: words(
    `perhaps maybe might probably possibly seems seem appears apparently likely somewhat fairly rather believe think guess suppose wonder hopefully`,
  ),
  plain: words(
    `the a an and or but so if as that this it its is are was be been have has had do does did will would can could should
    may must not no you your to of in on at by for from with about into until after before when where which who what there
    here then than also just only very really quite still already always again once soon now please sorry thanks thank
    however therefore though although while because such any all some more other another`,
  ),
  choices: [
    words('but however'),
    words('so therefore'),
    words('about regarding concerning'),
    words('also additionally'),
    words('please kindly'),
    words('help assist'),
    words('get receive obtain'),
    words('sorry apologies apologise apologize regret'),
    words('buy purchase'),
    words('need require'),
    words('send dispatch'),
    words('tell inform'),
    words('ask enquire inquire'),
    words('start commence'),
    words('soon shortly'),
    words('use utilise utilize'),
    words('thanks thank'),
  ],
};

const de: StyleWords = {
  greetings: rows(
    'Sehr geehrte|Liebe|Hallo|Hi|Hey|Guten Tag|Guten Morgen|Guten Abend|Moin|Servus|Grüß Gott',
  ),
  closings: rows(
    'Mit freundlichen Grüßen|Mit freundlichem Gruß|Freundliche Grüße|Viele Grüße|Liebe Grüße|Beste Grüße|Herzliche Grüße|Schöne Grüße|Mit besten Grüßen|Gruß|VG|LG|MfG|Bis bald|Danke|Vielen Dank',
  ),
  // "sie" in small letters is another word, so that these are read with their capitals.
  formal: words('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Ihres'),
  informal: words('du dich dir dein deine deinen deinem deiner euch euer eure'),
  alone: words('ich mich mir mein meine meinen'),
  firm: words('wir uns unser unsere unseren unserem'),
  hedges: words(
    'vielleicht wohl vermutlich wahrscheinlich eventuell möglicherweise eher eigentlich glaube denke würde könnte dürfte',
  ),
  plain: words(
    `der die das den dem des ein eine einen und oder aber doch denn wenn dass ob als wie auch noch nur schon mal ja nicht
    kein ist sind war hat haben habe hab wird werden kann können soll sollten bitte leider gerne gern danke einfach sehr
    ganz so dann da hier jetzt bis in im an am auf zu zum mit für von vom nach bei aus es er sich je innerhalb jedoch daher
    zudem hierzu falls sollte anbei`,
  ),
  choices: [
    words('aber jedoch'),
    words('auch zudem außerdem'),
    words('schicken senden'),
    words('bekommen erhalten'),
    words('leider bedauerlicherweise'),
    words('gern gerne'),
  ],
};

const fr: StyleWords = {
  greetings: rows('Bonjour|Bonsoir|Salut|Coucou|Cher|Chère|Madame|Monsieur'),
  closings: rows(
    'Cordialement|Bien cordialement|Très cordialement|Bien à vous|Bien à toi|Sincères salutations|Meilleures salutations|Bonne journée|Belle journée|À bientôt|Amicalement|Bises|Merci',
  ),
  formal: words('vous votre vos'),
  informal: words('tu te toi ton ta tes'),
  alone: words('je me moi mon ma mes'),
  firm: words('nous notre nos'),
  hedges: words('peut-être probablement semble plutôt crois pense pourrait devrait'),
  plain: words(
    `le la les un une des de du et ou mais donc car si que qui ce cela ça est sont a ont pas plus ne bien très encore déjà
    aussi pour par avec dans sur en y il elle on merci ici après avant`,
  ),
  choices: [
    words('mais cependant toutefois'),
    words('aussi également'),
    words('ça cela'),
    words('donc ainsi'),
  ],
};

const es: StyleWords = {
  greetings: rows(
    'Hola|Buenas|Buenos días|Buenas tardes|Estimado|Estimada|Querido|Querida|Apreciado',
  ),
  closings: rows(
    'Un saludo|Saludos|Saludos cordiales|Un cordial saludo|Cordialmente|Atentamente|Un abrazo|Gracias|Muchas gracias|Hasta pronto',
  ),
  formal: words('usted ustedes'),
  informal: words('tú te ti tu tus contigo'),
  alone: words('yo me mí mi mis'),
  firm: words('nosotros nos nuestro nuestra nuestros nuestras'),
  hedges: words('quizá quizás probablemente parece creo pienso podría debería'),
  plain: words(
    `el la los las un una de del y o pero si que lo le se es son ha he han no ya muy más también así para por con en a al
    como cuando hasta gracias otro otra aquí`,
  ),
  choices: [words('también asimismo'), words('así entonces')],
};

const languages: ReadonlyMap<string, StyleWords> = /* @__PURE__ */ new Map(
  Object.entries({ en, de, fr, es }),
);
