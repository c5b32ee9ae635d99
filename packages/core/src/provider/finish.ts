import { isPlainObject } from '../response/read.ts';
import type { Finish } from '../response/response.ts';
import { at, listAt, numberAt, stringAt, wordsAt } from './payload.ts';

/** Gathers how an answer ended from what comes of it; of several words the gravest counts, in whatever order they come. */
export interface FinishGatherer {
  take(event: unknown): void;
  /** `undefined` until the provider says it. */
  readonly finish: Finish | undefined;
}

/** Nothing is said yet. */
export function createFinish(): FinishGatherer {
  let finish: Finish | undefined;
  return {
    take(event) {
      for (const said of findFinishes(event)) {
        if (finish === undefined || gravity.indexOf(said) > gravity.indexOf(finish)) finish = said;
      }
    },
    get finish() {
      return finish;
    },
  };
}

const gravity: readonly Finish[] = ['complete', 'length', 'interrupted', 'filtered', 'refused'];

/** The providers' words in small letters, without what joins them. Others, such as `other`, say nothing. */
const words: Readonly<Record<Finish, string>> = {
  complete:
    'stop stopsequence endturn eos eostoken tooluse toolcall toolcalls functioncall complete completed',
  length:
    'length maxtokens maxoutputtokens maxlength modellength modelcontextwindowexceeded errorlimit',
  filtered:
    'contentfilter contentfiltered guardrailintervened intervened safety recitation blocklist prohibitedcontent spii ' +
    'errortoxic imagesafety imageprohibitedcontent imagerecitation modelarmor',
  refused: 'refusal refused',
  interrupted:
    'error failed cancelled canceled abort aborted timeout incomplete pauseturn language malformedfunctioncall ' +
    'unexpectedtoolcall toomanytoolcalls malformedmodeloutput malformedtooluse insufficientsystemresource',
};

const meanings: ReadonlyMap<string, Finish> = new Map(
  gravity.flatMap((finish) => words[finish].split(' ').map((word) => [word, finish] as const)),
);

function meaningOf(word: string): Finish | undefined {
  return meanings.get(word.toLowerCase().replace(/[^a-z]/g, ''));
}

/** Every place where a provider says it. A list holds chunks, or the one answer of a text-generation server. */
function findFinishes(event: unknown): readonly Finish[] {
  if (Array.isArray(event)) return event.flatMap(findFinishes);
  const choice = leadingOf(listAt(event, 'choices'));
  const candidate = leadingOf(listAt(event, 'candidates'));
  const said = [
    at(choice, 'finish_reason'),
    at(candidate, 'finishReason'),
    at(event, 'stop_reason'),
    at(event, 'delta', 'stop_reason'),
    at(event, 'finish_reason'),
    at(event, 'delta', 'finish_reason'),
    at(event, 'details', 'finish_reason'),
    at(event, 'done_reason'),
    at(event, 'stopReason'),
    at(event, 'messageStop', 'stopReason'),
    at(event, 'action'),
    at(event, 'guardrailAction'),
    at(event, 'guardrail', 'action'),
    wordOfStatus(event),
    wordOfParts(event),
  ];
  const found = said.flatMap((word) => (typeof word === 'string' ? (meaningOf(word) ?? []) : []));
  if (isBlocked(event)) found.push('filtered');
  if (isRefusal(event, choice)) found.push('refused');
  if (isBroken(event)) found.push('interrupted');
  return found;
}

function leadingOf(list: readonly unknown[]): unknown {
  return list.find((entry) => (numberAt(entry, 'index') ?? 0) === 0);
}

/** The status of a response or an interaction; an incomplete one gives its reason beside it. */
function wordOfStatus(event: unknown): string | undefined {
  const whole = at(event, 'response') ?? at(event, 'interaction') ?? event;
  const hasStatus = ['output', 'outputs', 'steps', 'object'].some(
    (name) => at(whole, name) !== undefined,
  );
  if (!hasStatus && whole === event) return undefined;
  return stringAt(whole, 'incomplete_details', 'reason') ?? stringAt(whole, 'status');
}

/** The reason of an AI SDK result, of its last step, or of the part that ends a stream. */
function wordOfParts(event: unknown): string | undefined {
  const type = stringAt(event, 'type');
  if (type === 'abort') return type;
  if (type !== undefined && type !== 'finish') return undefined;
  const reason = at(event, 'finishReason') ?? at(listAt(event, 'steps').at(-1), 'finishReason');
  return stringAt(reason, 'unified') ?? stringAt(reason);
}

/** A prompt of Gemini that got no answer at all. */
function isBlocked(event: unknown): boolean {
  const reason = wordsAt(event, 'promptFeedback', 'blockReason');
  return reason !== undefined && !reason.endsWith('UNSPECIFIED');
}

/** Words of refusal, of which OpenAI's formats tell those of an answer. */
function isRefusal(event: unknown, choice: unknown): boolean {
  if (stringAt(event, 'type')?.startsWith('response.refusal') === true) return true;
  const isSaid = ['message', 'delta'].some((name) => wordsAt(choice, name, 'refusal'));
  const whole = at(event, 'response') ?? event;
  return (
    isSaid ||
    listAt(whole, 'output').some((item) =>
      listAt(item, 'content').some((part) => stringAt(part, 'type') === 'refusal'),
    )
  );
}

/** An error in place of an answer or in the middle of it; a tool that failed is none. */
function isBroken(event: unknown): boolean {
  const type = stringAt(event, 'type') ?? '';
  if (type.startsWith('tool')) return false;
  if (/^(?:error|conversation\.response\.error)$/.test(type)) return true;
  const error = at(event, 'error') ?? at(event, 'delta', 'error');
  if (isPlainObject(error) || (typeof error === 'string' && error !== '')) return true;
  return isPlainObject(event) && Object.keys(event).some((name) => name.endsWith('Exception'));
}
