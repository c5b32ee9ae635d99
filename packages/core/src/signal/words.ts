const list = (words: string): string[] => words.split(' ');

/** English words that carry grammar, courtesy or everyday wishes rather than facts. */
export const functionWords: ReadonlySet<string> = new Set(
  list(
    "a an the this that these those it its it's i i'm i'd i've me my we we're our us you you're your he she they them " +
      'their his her is are was were be been being am do does did has have had will would can could shall should may ' +
      'might must to of in on at by for from with as into about and or but if then than so such there here what which ' +
      'who whom whose when where why how also just very please hi hello dear thanks thank regards ' +
      'get got getting long much many more most some any still already yet now only even want wanted need needed know ' +
      'tell like make made take give let help ask question happen happens while after before since because',
  ),
);

/** Words that turn a statement into its opposite. */
export const negations: ReadonlySet<string> = new Set(
  list('not no never none neither nor cannot without'),
);

/** Numbers written as words, by value. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
      'seventeen eighteen nineteen twenty',
  )
    .map((word, value): [string, string] => [word, String(value)])
    .concat(
      list('thirty forty fifty sixty seventy eighty ninety hundred').map((word, index) => [
        word,
        String((index + 3) * 10),
      ]),
    ),
);

/** Units and currencies that are written in several ways, by one name each. */
export const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usd: 'dollars dollar bucks',
    eur: 'euros euro',
    gbp: 'pounds',
    percent: 'pct',
    hour: 'hours hour hrs hr',
    minute: 'minutes minute mins min',
    second: 'seconds secs sec',
    day: 'days day',
    week: 'weeks week wks',
    month: 'months month',
    year: 'years year yrs',
    kilogram: 'kilograms kilogram kg kilos',
    kilometre: 'kilometres kilometers kilometer km',
  }).flatMap(([name, forms]) =>
    [name, ...list(forms)].map((form): [string, string] => [form, name]),
  ),
);
