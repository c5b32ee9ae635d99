import { continueResponse } from '../../response/continueResponse.ts';
import type { ReadResponse } from '../../response/continueResponse.ts';
import type { ResponseInput } from '../../response/input.ts';
import { isPlainObject } from '../../response/read.ts';
import type { AIResponse } from '../../response/response.ts';
import { distinctPassages } from '../gathered.ts';
import { at, listAt, stringAt, wordsAt } from '../payload.ts';

/**
 * What a server knows of an answer besides its text, as the `data` of a part `data-credence`: its passages as `citations`, the
 * confidence or assessment, suggested actions. Of several parts the later add to the earlier and replace the same fields.
 */
export type AnswerData = Partial<Omit<ResponseInput, 'id' | 'content' | 'finish'>>;

type Fields = Readonly<Record<string, unknown>>;

/** What the server said of the answer in the parts of a payload; of a conversation, what belongs to the assistant's messages. */
export function findSaid(payload: unknown): Fields {
  if (Array.isArray(payload)) return Object.assign({}, ...payload.map(findSaid)) as Fields;
  if (stringAt(payload, 'type') === 'data-credence') {
    const data = at(payload, 'data');
    return isPlainObject(data) ? data : {};
  }
  if ((stringAt(payload, 'role') ?? 'assistant') !== 'assistant') return {};
  // The same parts may stand under two names.
  const lists = ['parts', 'steps', 'content'].map((name) => listAt(payload, name));
  return findSaid(lists.find(({ length }) => length > 0) ?? []);
}

/**
 * Adds what the server said to answers that were read. It stands in place of what was read, and is read with the same care; what
 * did not change since the answer before keeps its identity.
 */
export function createAdder(): (response: AIResponse, said: Fields) => AIResponse {
  let before: ReadResponse | null = null;
  return (response, said) => {
    if (Object.keys(said).length === 0) return response;
    const { id, content, citations, claims, finish } = response;
    const evidence = evidenceOf(response, said);
    before = continueResponse(
      { citations, claims, ...said, ...{ id, content, finish, evidence } },
      before,
    );
    return before.result.ok ? before.result.response : response;
  };
}

/** The passages of the server's citations are evidence, unless it named others. */
function evidenceOf({ evidence }: AIResponse, said: Fields): unknown {
  const own = said['evidence'];
  const cited = listAt(said, 'citations').map((each) => ({ text: wordsAt(each, 'text') ?? '' }));
  const passages = distinctPassages(cited);
  if (passages.length === 0 && !isPlainObject(own)) return evidence;
  return { ...evidence, ...(passages.length > 0 && { passages }), ...(isPlainObject(own) && own) };
}
