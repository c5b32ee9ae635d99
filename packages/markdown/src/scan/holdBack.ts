import { tipOf } from '../block/state.ts';
import type { BlockState } from '../block/state.ts';

const marks = /^[ \t>]*(?:[-*+_=#~`:|][-*_=#~`:| \t]*|\d{1,9}[.)]?)?[ \t]*$/;
const fence = /^[ \t>]*[`~]+[ \t]*$/;

/** True when the unfinished last line says nothing yet: it is blank, or only marks that more may make something else of. */
export function isHeldBack(state: BlockState, line: string): boolean {
  if (line.length > 200) return false;
  return tipOf(state).kind === 'code' ? fence.test(line) : marks.test(line);
}
