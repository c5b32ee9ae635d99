import type { Language } from './table.ts';

/** English. */
export const english: Language = {
  code: 'en',
  table: String.raw`the of and to a in is it that you for are with this per an have be by
not no never cannot without no_longer nor neither isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't mustn't hasn't haven't
not_only not_just no_doubt no_matter no_problem not_sure
all every each always everyone any
some sometimes several few
none nobody no_one nothing
may can could might optional
must shall required mandatory have_to has_to need_to needs_to
at_least no_less_than not_less_than minimum* or_more or_older or_above
at_most no_more_than not_more_than up_to maximum* or_less or_fewer or_below
more_than over greater_than above older_than longer_than
less_than fewer_than under below younger_than
before prior_to
after following
increase* rise* rose raise* grow* grew higher
decrease* fall* fell lower* drop* decline* reduce*
possible/impossible able/unable allowed/forbidden permitted/prohibited included/excluded includes/excludes valid/invalid available/unavailable open/closed accepted/rejected enabled/disabled
1:a/an .5:half_an/half_a 12:dozen/a_dozen 1e3:thousand 1e6:million 1e9:billion
second*/sec/secs minute*/mins hour*/hr/hrs day* week* month* year*/yr/yrs percent/per_cent km:kilometre*/kilometer* m:metre*/meter* cm:centimetre*/centimeter* mi:mile* ft:foot/feet in:inch* yd:yard* kg:kilogram*/kilo* g:gram* t:tonne* lb:pound*/lbs oz:ounce* l:litre*/liter* gal:gallon* °C:celsius/degrees_celsius °F:fahrenheit/degrees_fahrenheit
(?:(?:not |un)able to|\b(?:i|we) (?:\w+ )?(?:can't|can ?not|could(?:n't| not))|\bi (?:won't|will not)) (?:\w+ )?(?:help|assist|answer|say|tell|comply|do that|(?<=\bi[ '].{3,16} )(?:find|provide|share|access|determine|process|confirm|verify|understand|discuss|locate))|\bi(?: have|'ve) no (?:\w+ )?(?:information|data|answer|idea|knowledge|record)|\bi did(?:n't| not) (?:quite )?understand|\b(?:outside|beyond) (?:of )?(?:what i|my)\b|\bmy (?:knowledge|training data|sources?) do(?:es)?(?:n't| not)|\b(?:i|we) (?:\w+ )?do(?:n't| not) (?:\w+ )?(?:know(?! your)|have (?:\w+ ){0,3}(?:information|answer|access|data|details|context|idea))|\bi(?:'m| am) not sure|\bas an ai\b|\bthere(?:'s| is| was| are) (?:no|not enough) (?:\w+ )?(?:information|mention|answer|data)|^(?:no|insufficient|not enough) (?:\w+ )?information|(?:document|context|passage|source)s? do(?:es)?(?:n't| not) (?:\w+ )?(?:contain|mention|provide|say|specify|include|answer)
hello hi dear good_morning best_regards kind_regards sincerely hope_this_helps not_hesitate_to let_me_know_if let_us_know_if thank_you thanks happy_to_help feel_free_to_contact feel_free_to_reach please_try_again`,
};
