import { given } from '../../response/read.ts';
import type { RawCitation } from '../../place/place.ts';
import { listAt, numberAt, wordsAt } from '../payload.ts';
import type { Reference } from './chatText.ts';

/**
 * A reference chunk as citations of the words before it. `tool_reference` names its page; `reference` holds the ids of
 * what the caller's own tool returned, which is then all that is known of the source.
 */
export function referenceToCitation({ at, chunk }: Reference, block: string): RawCitation[] {
  const place = { kind: 'point', block, at, unit: 'utf16' } as const;
  const title = wordsAt(chunk, 'title');
  const url = wordsAt(chunk, 'url');
  if (title !== undefined || url !== undefined) {
    const source = given({ title, url, text: wordsAt(chunk, 'description') });
    return [{ source, place }];
  }
  return listAt(chunk, 'reference_ids').flatMap((id) => {
    const file = wordsAt(id) ?? numberAt(id)?.toString();
    return file === undefined ? [] : { source: { file }, place };
  });
}
