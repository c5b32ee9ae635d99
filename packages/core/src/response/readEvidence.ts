import { expecting, field } from './reader.ts';
import {
  given,
  readId,
  readList,
  readNumber,
  readObject,
  readProbability,
  readString,
} from './read.ts';
import { readSpan } from './readSpan.ts';
import type { Evidence, Passage, Quote, Token, VerifierScore } from './evidence.ts';
import type { Reader } from './reader.ts';

/** The evidence; its `content` is that of the response unless given. */
export function readEvidence(reader: Reader, content: string): Evidence | undefined {
  return readObject(reader, () => {
    const own = readString(field(reader, 'content')) ?? content;
    const quote = (entry: Reader): Quote | undefined => readQuote(entry, own);
    const parts = given({
      question: readString(field(reader, 'question')),
      passages: readList(field(reader, 'passages'), readPassage),
      samples: readList(field(reader, 'samples'), readEntryString),
      tokens: readList(field(reader, 'tokens'), readToken),
      verifiers: readList(field(reader, 'verifiers'), readVerifier),
      quotes: readList(field(reader, 'quotes'), quote),
    });
    return { content: own, ...parts };
  });
}

function readPassage(reader: Reader): Passage | undefined {
  return readEntry(reader, () => {
    const text = readEntryString(field(reader, 'text'));
    if (text === undefined) return undefined;
    const score = readNumber(field(reader, 'score'));
    return { text, ...given({ score, id: readId(field(reader, 'id')) }) };
  });
}

function readToken(reader: Reader): Token | undefined {
  return readEntry(reader, () => {
    const logprob = field(reader, 'logprob');
    const value = readNumber(logprob);
    if (value === undefined) {
      return logprob.value == null ? expecting<Token>(logprob, 'a number', undefined) : undefined;
    }
    const token = readString(field(reader, 'token'));
    return { logprob: value, ...given({ token, top: readList(field(reader, 'top'), readNumber) }) };
  });
}

function readVerifier(reader: Reader): VerifierScore | undefined {
  return readEntry(reader, () => {
    const kind = readEntryString(field(reader, 'kind'));
    if (kind === undefined) return undefined;
    const about = field(reader, 'about').value;
    const score = readProbability(field(reader, 'score'));
    return { kind, score, ...((about === 'question' || about === 'answer') && { about }) };
  });
}

function readQuote(reader: Reader, content: string): Quote | undefined {
  return readEntry(reader, () => {
    const span = readSpan(field(reader, 'span'), content);
    const text = readEntryString(field(reader, 'text'));
    return span && text !== undefined ? { span, text } : undefined;
  });
}

/** An entry of a list is needed, unlike a field: null is an issue too. */
function readEntry<Item>(reader: Reader, content: () => Item | undefined): Item | undefined {
  return reader.value == null
    ? expecting<Item>(reader, 'an object', undefined)
    : readObject(reader, content);
}

function readEntryString(reader: Reader): string | undefined {
  const { value } = reader;
  return expecting(reader, 'a string', typeof value === 'string' ? value : undefined);
}
