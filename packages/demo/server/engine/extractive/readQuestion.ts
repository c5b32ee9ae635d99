import { sentences } from '@credence-ui/core/text';
import { contentWords } from '../../retrieval/words.ts';
import { answerKind, type AnswerKind } from './answerKind.ts';

/** Splits what a person wrote into the questions that it asks and the story around them. */
export function readQuestion(text: string): AskedQuestion[] {
  const body = bodyOf(text);
  const asked = body.filter(asks);
  const story = body.filter((sentence) => !asks(sentence));
  const questions = asked.length > 0 ? asked.flatMap(splitCompound) : [body.join(' ')];
  const context = asked.length > 0 ? story.join(' ') : '';
  return questions
    .map((question) => toAsked(question, context))
    .filter((one) => one.terms.length + one.context.length > 0);
}

/** One question, in content words. */
export interface AskedQuestion {
  readonly text: string;
  /** Distinct content words of the question itself. */
  readonly terms: readonly string[];
  /** Distinct content words of the story that are not in the question. */
  readonly context: readonly string[];
  /** True when the question points into the story: "Is it covered?" */
  readonly refersBack: boolean;
  readonly kind: AnswerKind | null;
}

function bodyOf(text: string): string[] {
  const body = text.replace(
    /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n,.!?]{0,40}[,.!\n]\s*/i,
    '',
  );
  const signed =
    /\n\s*(?:(?:many |kind |best |warm )?(?:thanks|thank you|regards|wishes)|cheers|yours|sincerely|best)\b[^\n]{0,40}(?:\n|$)/i;
  const end = signed.exec(body)?.index ?? body.length;
  const kept = body.slice(0, end) || body;
  return sentences(kept).map(({ start, end: stop }) => kept.slice(start, stop));
}

const opener =
  /^(?:and |but |so |also |then )?(?:who|whom|whose|what|when|where|why|how|which|can|could|may|do|does|did|is|are|was|were|will|would|should|must|am|has|have)\b/i;

function asks(sentence: string): boolean {
  if (sentence.endsWith('?')) return true;
  return /^(?:please|kindly|could you|can you|tell me|explain|i (?:would|'d) like to know|i want to know|let me know)\b/i.test(
    sentence,
  );
}

/** "Can I return them, and who pays the shipping?" asks two things. */
function splitCompound(sentence: string): string[] {
  const parts = sentence.split(
    /,?\s+(?:and|or)\s+(?=(?:who|what|when|where|why|how|which|can|could|do|does|is|are|will|would|should|must)\b)/i,
  );
  const whole = parts.every((part) => contentWords(part).length > 0 && opener.test(part));
  return whole ? parts : [sentence];
}

function toAsked(question: string, story: string): AskedQuestion {
  const { kind, rest } = answerKind(question);
  const own = [...new Set(contentWords(rest))];
  const terms = own.length > 0 ? own : [...new Set(contentWords(story))];
  return {
    text: question,
    terms,
    context: [...new Set(contentWords(story))].filter((word) => !terms.includes(word)),
    refersBack:
      /\b(?:it|its|them|they|this|that|these|those|one|ones)\b/i.test(question) && story !== '',
    kind,
  };
}
