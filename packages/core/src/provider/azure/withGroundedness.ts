import type { RawClaim } from '../../place/place.ts';
import { given } from '../../response/read.ts';
import { firstOf } from '../collector.ts';
import type { Collector } from '../collector.ts';
import type { Gathered } from '../gathered.ts';
import { at, listAt, numberAt, wordsAt } from '../payload.ts';

/** Collects an answer and, before or after it, what Azure's groundedness detection says about it. */
export function withGroundedness(collectors: readonly Collector[]): Collector {
  const answer = firstOf(collectors);
  let detection: unknown;
  return {
    take(event) {
      const isDetection = ['ungroundedDetected', 'ungroundedPercentage'].some(
        (name) => at(event, name) !== undefined,
      );
      if (!isDetection) return answer.take(event);
      detection = event;
      return true;
    },
    gathered() {
      const gathered = answer.gathered();
      return detection === undefined ? gathered : judged(gathered, detection);
    },
  };
}

/** The score is the part of the answer that is grounded; an invalid percentage is not known. */
function judged(gathered: Gathered, detection: unknown): Gathered {
  const ungrounded = numberAt(detection, 'ungroundedPercentage') ?? -1;
  const score = ungrounded >= 0 && ungrounded <= 1 ? 1 - ungrounded : null;
  return {
    ...gathered,
    claims: ungroundedClaims(detection, gathered.blocks[0]?.id ?? ''),
    evidence: { ...gathered.evidence, verifiers: [{ kind: 'groundedness', score }] },
  };
}

/** The parts of the answer that the detection found without ground; it gives them no support at all. */
function ungroundedClaims(detection: unknown, block: string): RawClaim[] {
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
