import type { Language } from './table.ts';

/** English. */
export const english: Language = {
  code: 'en',
  ordered: true,
  common: 'the of and to a in is it that you for are with this per an have be by',
  negations:
    "not no never cannot without no_longer nor neither isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't hasn't haven't hadn't needn't ain't",
  quantifiers: {
    all: 'all every each always everyone any',
    some: 'some sometimes several few partly',
    none: 'none nobody no_one nothing',
  },
  modals: {
    may: 'may can could might optional optionally',
    must: 'must shall required mandatory have_to has_to need_to needs_to',
  },
  bounds: {
    '>=': 'at_least no_less_than not_less_than minimum minimum_of no_fewer_than or_more or_older or_above',
    '<=': 'at_most no_more_than not_more_than up_to maximum maximum_of or_less or_fewer or_younger or_below',
    '>': 'more_than over greater_than above older_than exceeding longer_than',
    '<': 'less_than fewer_than under below younger_than shorter_than',
  },
  times: { before: 'before prior_to', after: 'after following' },
  directions: {
    up: 'increase increases increased rise rises rose raise raises raised grow grows grew higher',
    down: 'decrease decreases decreased fall falls fell lower lowers lowered drop drops dropped decline declines declined reduce reduces reduced',
  },
  opposites:
    'possible/impossible able/unable allowed/forbidden permitted/prohibited included/excluded includes/excludes include/exclude valid/invalid available/unavailable open/closed free/paid accepted/rejected accepts/rejects accept/reject approved/denied enabled/disabled enables/disables enable/disable safe/unsafe supported/unsupported refundable/non-refundable succeeds/fails true/false',
  numbers: 'one two three four five six seven eight nine ten eleven twelve',
  units:
    's:second/seconds/secs/sec min:minute/minutes/mins h:hour/hours/hrs/hr d:day/days w:week/weeks/wk M:month/months y:year/years/yr/yrs %:percent/per_cent/pct km:kilometre/kilometres/kilometer/kilometers m:metre/metres/meter/meters cm:centimetre/centimetres/centimeter/centimeters mi:mile/miles ft:foot/feet in:inch/inches yd:yard/yards kg:kilogram/kilograms/kilo/kilos g:gram/grams t:tonne/tonnes lb:pound/pounds/lbs oz:ounce/ounces l:litre/litres/liter/liters gal:gallon/gallons °C:celsius/degrees_celsius °F:fahrenheit/degrees_fahrenheit KB:kilobyte/kilobytes MB:megabyte/megabytes GB:gigabyte/gigabytes TB:terabyte/terabytes USD:dollar/dollars/us_dollars EUR:euro/euros GBP:pounds_sterling JPY:yen',
  months:
    'january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec',
  silence: {
    refusal: String.raw`\b(?:not |un)able to (?:\w+ )?(?:answer|help|assist|comply|provide (?:\w+ ){0,2}(?:answer|advice|information)|say|tell)|\bi (?:\w+ )?(?:can't|cannot|can not|could ?n't|could not|won't|will not) (?:\w+ )?(?:help|assist|answer|provide|find|say|tell|comply|do that|share|access)|\bwe (?:can't|cannot|are unable to) (?:\w+ )?(?:help|assist|answer)|\b(?:i|we) (?:\w+ )?(?:don't|do not) (?:\w+ )?(?:know(?! your)|have (?:\w+ ){0,3}(?:information|answer|access|data|details|context|idea))|\bi(?:'m| am) not sure|\bas an ai\b|\bthere(?:'s| is| was| are) (?:no|not enough) (?:\w+ )?(?:information|mention|answer|data)|^(?:no|insufficient|not enough) (?:\w+ )?information|(?:documents?|context|passages?|sources?) (?:\w+ )?(?:don't|do not|doesn't|does not) (?:\w+ )?(?:contain|mention|provide|say|specify|include|answer)`,
    courtesy:
      'hello hi dear good_morning hey_there best_regards kind_regards sincerely yours_faithfully yours_sincerely hope_this_helps hesitate_to_contact hesitate_to_reach let_me_know_if let_us_know_if thank_you thanks you_are_welcome happy_to_help glad_to_help have_a_great have_a_nice feel_free_to_contact feel_free_to_reach is_there_anything_else try_again',
  },
};
