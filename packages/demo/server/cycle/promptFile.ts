import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { usualLength } from '../engine/extractive/createExtractiveEngine.ts';

/** What an engine goes by: settings at its head, words below them. Its file's name is its version. */
export interface Prompt {
  readonly version: string;
  /** Which engine can go by it. */
  readonly engine: 'extractive' | 'model';
  /** Most sentences that the extractive engine quotes, and how many for each where several things are asked. */
  readonly sentences: number;
  readonly sentencesOfSeveral: number;
  /** What the model is told. */
  readonly instructions: string;
  /** All of the file. */
  readonly text: string;
}

/** The prompts of a folder by version, and what else is in it, in words. */
export interface PromptFolder {
  readonly prompts: ReadonlyMap<string, Prompt>;
  readonly problems: readonly string[];
}

/** Reads all prompts of a folder; one that is missing has none. */
export async function readPrompts(folder: string): Promise<PromptFolder> {
  const files = await readdir(folder).catch(() => [] as string[]);
  const prompts = new Map<string, Prompt>();
  const problems: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.md')).sort()) {
    const version = basename(file, '.md');
    // It may vanish between the two.
    const text = await readFile(join(folder, file), 'utf8').catch(() => null);
    const prompt = text === null ? null : parsePrompt(version, text);
    if (prompt) prompts.set(version, prompt);
    else
      problems.push(
        `${file} is no prompt. Begin it with "engine: extractive" or "engine: model", a blank line, then the words.`,
      );
  }
  return { prompts, problems };
}

/** Reads a prompt: lines of `name: value`, a blank line, words. `null` when it names no engine, or a model is told nothing. */
export function parsePrompt(version: string, text: string): Prompt | null {
  const [head = '', ...rest] = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  const settings = new Map(head.split('\n').map(readSetting));
  const engine = settings.get('engine');
  const instructions = rest.join('\n\n').trim();
  if (engine !== 'extractive' && engine !== 'model') return null;
  if (engine === 'model' && instructions === '') return null;
  return {
    version,
    engine,
    sentences: readCount(settings.get('sentences'), usualLength.sentences),
    sentencesOfSeveral: readCount(
      settings.get('sentences of each of several'),
      usualLength.sentencesOfSeveral,
    ),
    instructions,
    text,
  };
}

function readSetting(line: string): readonly [name: string, value: string] {
  const at = line.indexOf(':');
  return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
}

function readCount(value: string | undefined, usual: number): number {
  return value !== undefined && /^[1-9]$/.test(value) ? Number(value) : usual;
}
