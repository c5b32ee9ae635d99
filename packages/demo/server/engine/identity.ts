import { createHash } from 'node:crypto';
import { engineVersion } from '@credence-ui/core/calibration';
import type { Copilot } from '../copilot.ts';

/**
 * What labels, cut-offs and certificates are about: an engine with its model and prompt, over these documents, judged by one
 * version of the confidence. Another identity starts without any.
 */
export interface Identity {
  /** Names all of it: 16 hexadecimal digits. */
  readonly id: string;
  /** The engine, or its model, the version of the prompt, and that of what the confidence numbers mean. */
  readonly engine: string;
  /** A hash of the names and the contents of the documents. */
  readonly documents: string;
}

/** The identity of a copilot. The order of its documents does not count. */
export function identityOf(
  copilot: Pick<Copilot, 'engine' | 'promptVersion' | 'library'>,
): Identity {
  const { engine, promptVersion, library } = copilot;
  const documents = known.get(library) ?? hashDocuments(library);
  known.set(library, documents);
  const named = `${engine.name}, ${promptVersion}, confidence ${engineVersion}`;
  return { id: hash([named, documents]), engine: named, documents };
}

// Documents are read once, and asked for with each answer.
const known = new WeakMap<Copilot['library'], string>();

function hashDocuments(library: Copilot['library']): string {
  const contents = [...library.documents.values()].map(({ name, pages, isInternal = false }) =>
    hash([name, isInternal, pages.map(({ text }) => text)]),
  );
  return hash(contents.sort());
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
