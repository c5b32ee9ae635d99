/** What an answer to a question has to contain, told from the question's form. */
export type AnswerKind = 'duration' | 'time' | 'money' | 'count' | 'place' | 'person';

/** The kind that a question asks for, and the question without the words that only say so. */
export function answerKind(question: string): { kind: AnswerKind | null; rest: string } {
  for (const [kind, pattern] of asking) {
    if (pattern.test(question)) return { kind, rest: question.replace(pattern, ' ') };
  }
  return { kind: null, rest: question };
}

/** True when a sentence contains what the kind asks for. */
export function offersKind(kind: AnswerKind, sentence: string): boolean {
  return offering[kind].test(sentence);
}

const asking: readonly (readonly [AnswerKind, RegExp])[] = [
  ['duration', /\b(?:can|may|could) (?:i|we|they|he|she) still\b|\b(?:too late|still in time)\b/i],
  [
    'duration',
    /\bhow (?:long|soon|fast|quickly|many (?:days|weeks|months|years|hours|minutes))\b(?: (?:does|do|will|would) it take| do i have| have i got)?/i,
  ],
  [
    'money',
    /\bhow (?:much|expensive)\b(?: (?:does|do|will|would|is|are)\b)?|\bwhat does (?=.*\bcosts?\b)|\bwhat (?:is|are) the (?:price|cost|fee)s?\b/i,
  ],
  ['count', /\bhow many\b|\bhow (?:far|deep|big|large|often|old)\b/i],
  ['time', /\b(?:when|what time|until when|by when|what (?:day|date)|which (?:day|date))\b/i],
  ['place', /\bwhere\b/i],
  ['person', /\bwho(?:m|se)?\b/i],
];

const number = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|several)`;
const unit = String.raw`(?:second|minute|hour|day|week|month|year|working day)s?`;
const offering: Readonly<Record<AnswerKind, RegExp>> = {
  duration: new RegExp(
    String.raw`\b${number}(?: working| business| calendar)? ${unit}\b|\bwithin\b|\bas long as\b`,
    'i',
  ),
  time: new RegExp(
    String.raw`\b\d{1,2}[:.]\d\d\b|\b${number}(?: working)? ${unit}\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|same day|next day|day of)\b|\bwhen\b|\buntil\b|\bonce\b|\bas soon as\b`,
    'i',
  ),
  money: /\d+(?:[.,]\d+)? ?(?:euros?|€|\$|dollars?|pounds?|£|percent|%)|[€$£] ?\d|\bfree\b/i,
  count: new RegExp(String.raw`\b${number}\b|\bonce\b|\btwice\b|\bevery\b`, 'i'),
  place: /\b(?:in|on|under|at|inside|from|to|below|behind)\b/i,
  person:
    /\b(?:we|customers?|buyers?|sellers?|support|staff|leads?|head|owner|manager|members?|users?|person|anyone|everyone|company)\b|\b\p{Lu}\p{Ll}+ (?:pays?|answers?|approves?|decides?)\b/iu,
};
