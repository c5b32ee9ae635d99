import type { RawCitation } from '../../place/place.ts';
import type { Result } from './found.ts';

/** Adds the passage and its score to each citation of a file in which the search found but one passage. */
export function withPassages(
  citations: readonly RawCitation[],
  results: readonly Result[],
): RawCitation[] {
  const only = new Map<string, Result | null>();
  for (const result of results) {
    const { file } = result.source;
    if (file !== undefined && result.passage) only.set(file, only.has(file) ? null : result);
  }
  return citations.map((citation) => {
    const passage = only.get(citation.source.file ?? '')?.passage;
    if (!passage || citation.source.text !== undefined) return citation;
    const { text, score } = passage;
    const source = { ...citation.source, text };
    return { ...citation, source, ...(score !== undefined && { score }) };
  });
}
