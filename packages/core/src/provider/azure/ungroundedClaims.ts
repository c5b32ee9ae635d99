import { given } from '../../response/read.ts';
import type { RawClaim } from '../../place/place.ts';
import { listAt, numberAt, wordsAt } from '../payload.ts';

/** The parts of the answer that the detection found without ground; it gives them no support at all. */
export function ungroundedClaims(detection: unknown, block: string): RawClaim[] {
  return listAt(detection, 'ungroundedDetails').map((detail) => {
    const start = offset(detail, 'offset') ?? -1;
    const length = offset(detail, 'length') ?? 0;
    const place = { kind: 'span', block, start, end: start + length, unit: 'utf16' } as const;
    return { place: { ...place, ...given({ text: wordsAt(detail, 'text') }) }, support: 0 };
  });
}

function offset(detail: unknown, name: string): number | undefined {
  return numberAt(detail, name, 'utf16');
}
