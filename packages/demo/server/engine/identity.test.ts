import { engineVersion } from '@credence-ui/core/calibration';
import { expect, it } from 'vitest';
import type { SourceDocument } from '../documents/document.ts';
import { createSearch } from '../retrieval/createSearch.ts';
import { createExtractiveEngine } from './extractive/createExtractiveEngine.ts';
import { identityOf } from './identity.ts';

const search = createSearch();
const engine = createExtractiveEngine(search);
const page = (text: string) => ({ page: 1, text, sections: [] });
const file = (name: string, text: string): SourceDocument => ({
  id: name,
  name,
  path: `/${name}`,
  kind: 'text',
  title: null,
  pages: [page(text)],
});
const files = [file('a.txt', 'Thirty days.'), file('b.txt', 'Free shipping.')];
const copilot = (documents: readonly SourceDocument[]) => ({
  engine,
  promptVersion: 'extractive-1',
  library: { documents: new Map(documents.map((one) => [one.id, one])), notices: [], search },
});
const own = identityOf(copilot(files));

it('stays the same from start to start, in whatever order the documents are read', () => {
  expect(identityOf(copilot([...files].reverse()))).toEqual(own);
  expect(own.id).toMatch(/^[0-9a-f]{16}$/);
});

it('names the version of the confidence numbers, since labels of others say nothing about these', () => {
  expect(own.engine).toBe(`${engine.name}, extractive-1, confidence ${engineVersion}`);
});

it.each([
  ['another text in a document', copilot([file('a.txt', 'Sixty days.'), ...files.slice(1)])],
  ['another name of a document', copilot([file('c.txt', 'Thirty days.'), ...files.slice(1)])],
  ['one document less', copilot(files.slice(1))],
  ['a document for the staff alone', copilot(files.map((one) => ({ ...one, isInternal: true })))],
  ['another prompt', { ...copilot(files), promptVersion: 'extractive-2' }],
  ['another model', { ...copilot(files), engine: { ...engine, name: 'other' } }],
])('is another one with %s', (_what, changed) => {
  expect(identityOf(changed).id).not.toBe(own.id);
});
