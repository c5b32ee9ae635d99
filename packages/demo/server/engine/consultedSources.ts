import type { ConsultedSource } from '../../shared/api.ts';
import type { Hit } from '../retrieval/createSearch.ts';
import type { SourcePassage } from '../retrieval/passage.ts';

/** The best sections that were retrieved but not cited, at most three, each once. */
export function consultedSources(
  hits: readonly Hit[],
  cited: readonly SourcePassage[],
): ConsultedSource[] {
  const seen = new Set(cited.map(placeOf));
  const sources: ConsultedSource[] = [];
  for (const { passage } of [...hits].sort((a, b) => b.score - a.score)) {
    if (sources.length === 3) break;
    if (seen.has(placeOf(passage))) continue;
    seen.add(placeOf(passage));
    const { documentId, source, page, heading } = passage;
    sources.push({ documentId, source, page, heading });
  }
  return sources;
}

function placeOf({ documentId, page, heading }: SourcePassage): string {
  return JSON.stringify([documentId, page, heading]);
}
