import { readFile } from 'node:fs/promises';
import { OptionsError } from '../OptionsError.ts';

/** A question of which it is known what a right answer says. */
export interface CheckQuestion {
  readonly question: string;
  /** Phrases that a right answer holds, all of them; `null` when the documents do not answer, and the engine is to abstain. */
  readonly answer: readonly string[] | null;
  /** The engine was tuned on `dev` and is judged on `held-out`. */
  readonly split: 'dev' | 'held-out';
}

/** Reads check questions from a JSON file. Throws `OptionsError` when it cannot be read or is none. */
export async function readQuestions(path: string): Promise<readonly CheckQuestion[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new OptionsError(
      `the check questions ${path} cannot be read. Name a file: --questions <file>.`,
    );
  });
  const read = parse(text).map(readQuestion);
  const at = read.indexOf(null);
  if (read.length === 0 || at >= 0) {
    throw new OptionsError(
      `entry ${at + 1} of the check questions ${path} is none. Write a list of {"question": "…", "answer": ["phrase", …] or null}.`,
    );
  }
  return read.filter((one) => one !== null);
}

/** Whether an answer holds every phrase, whatever the case and the white space. */
export function holdsPhrases(content: string, phrases: readonly string[]): boolean {
  const said = fold(content);
  return phrases.every((phrase) => said.includes(fold(phrase)));
}

function parse(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [null];
  } catch {
    return [null];
  }
}

function readQuestion(entry: unknown): CheckQuestion | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { question, answer, split } = entry as Readonly<Record<string, unknown>>; // checked here
  const phrases = typeof answer === 'string' ? [answer] : answer;
  if (typeof question !== 'string' || question.trim() === '') return null;
  const isAnswer =
    phrases === null ||
    (Array.isArray(phrases) &&
      phrases.length > 0 &&
      phrases.every((one) => typeof one === 'string' && one.trim() !== ''));
  if (!isAnswer) return null;
  return {
    question,
    answer: phrases as string[] | null,
    split: split === 'dev' ? 'dev' : 'held-out',
  };
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
