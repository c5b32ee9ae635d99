import type { Passage } from '@credence-ui/core';
import type { PassageSearch } from '../../retrieval/createSearch.ts';
import { broad, plain, stemmed, type RetrievalSetting } from '../../retrieval/settings.ts';
import { asksNothing, nothingAsked } from '../asksNothing.ts';
import { consultedSources } from '../consultedSources.ts';
import type { Engine, EngineAnswer } from '../engine.ts';
import { internalSources } from '../internalSources.ts';
import { withoutSources } from '../withoutSources.ts';
import { answerable } from './answerable.ts';
import { directness } from './directness.ts';
import { explainNothing } from './explainNothing.ts';
import { composeReply, type Reply } from './composeReply.ts';
import { readQuestion, type AskedQuestion } from './readQuestion.ts';
import { selectSentences, type Selection } from './selectSentences.ts';
import { streamText } from './streamText.ts';

/** The engine that needs no key and no network: it quotes sentences of the retrieved passages and writes nothing itself. */
export function createExtractiveEngine(
  search: PassageSearch,
  length: ReplyLength = usualLength,
): Engine {
  return {
    name: 'Extractive engine',
    description: 'Quotes sentences from your documents. No language model, no key, no network.',
    async *answer(question, { signal }) {
      const answer = extract(search, question, length);
      yield* streamText(answer.content, signal);
      yield { type: 'evidence', answer };
    },
  };
}

/** How much the engine quotes. */
export interface ReplyLength {
  /** Most sentences of a reply to one question. */
  readonly sentences: number;
  /** Most sentences for each, where several things are asked. */
  readonly sentencesOfSeveral: number;
}

export const usualLength: ReplyLength = { sentences: 3, sentencesOfSeveral: 2 };

/** The whole answer at once; what the engine streams. */
export function extract(
  search: PassageSearch,
  question: string,
  length: ReplyLength = usualLength,
): EngineAnswer {
  if (asksNothing(question)) return withoutSources(question, nothingAsked, ['asksNothing']);
  const asked = readQuestion(question);
  const selections = select(search, asked, stemmed, length);
  const reply = composeReply(selections);
  const content = reply.content === '' ? explainNothing(search, question) : reply.content;
  const others = [plain, broad].map((setting) => select(search, asked, setting, length));
  return {
    content,
    citations: reply.citations,
    consulted: consultedSources(
      selections.flatMap(({ hits }) => hits),
      reply.passages,
    ),
    internalSources: internalSources(search, question),
    evidence: {
      content,
      question,
      passages: passagesOf(reply, selections),
      samples: others.map(sayAll).filter((sample) => sample !== ''),
      verifiers: [
        answerable(search, question, reply.passages),
        directness(search, selections, others),
      ],
    },
  };
}

function sayAll(selections: readonly Selection[]): string {
  return composeReply(selections).content;
}

function select(
  search: PassageSearch,
  asked: readonly AskedQuestion[],
  setting: RetrievalSetting,
  { sentences, sentencesOfSeveral }: ReplyLength,
): Selection[] {
  const most = asked.length > 1 ? sentencesOfSeveral : sentences;
  return asked.map((one) => selectSentences(search, one, setting, most));
}

function passagesOf(reply: Reply, selections: readonly Selection[]): Passage[] {
  const scores = new Map(
    selections.flatMap(({ hits }) => hits.map(({ passage, score }) => [passage.id, score])),
  );
  return reply.passages.map((passage, index) => {
    const score = scores.get(passage.id);
    return { id: String(index + 1), text: passage.text, ...(score === undefined ? {} : { score }) };
  });
}
