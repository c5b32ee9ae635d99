import type { Claim, Passage } from '../response/response.ts';
import type { Reading } from '../signal/signalReader.ts';
import { combine } from './combine.ts';

/**
 * The statements of the answer, each with the combined support of all readings that judge it, and the passages it rests on. The
 * reading that divides the answer finest gives the spans; the others join by where they stand. A statement that has a source
 * is not doubted for the silence of samples, only where they say otherwise.
 */
export function claimsOf(
  readings: readonly Reading[],
  passages: readonly Passage[] = [],
): readonly Claim[] {
  const judging = readings.filter(({ claims = [] }) => claims.length > 0);
  const [finest, ...others] = [...judging].sort(
    (a, b) => (b.claims?.length ?? 0) - (a.claims?.length ?? 0),
  );
  const seekers = others.map(({ claims = [], observations }) => seek(claims, observations));
  return (finest?.claims ?? []).map(({ span, support, passage }) => {
    const found = seekers.map((find) => find(span.start));
    const counting = found.filter(({ contradicted }) => passage === undefined || contradicted);
    const supports = [{ support, observations: finest?.observations ?? 1 }, ...counting];
    const ids = [passage, ...found.map((each) => each.passage)].flatMap((at) =>
      at === undefined ? [] : (passages[at]?.id ?? []),
    );
    return { span, confidence: combine(supports), citationIds: [...new Set(ids)] };
  });
}

type Judged = NonNullable<Reading['claims']>;

interface Found {
  readonly support: number | null;
  readonly passage: number | undefined;
  readonly contradicted: boolean;
  readonly observations: number;
}

/** Finds the statement that stands at an offset; offsets must not fall. */
function seek(claims: Judged, observations = 1): (offset: number) => Found {
  let at = 0;
  return (offset) => {
    while (at < claims.length && (claims[at]?.span.end ?? 0) <= offset) at++;
    const { span, support = null, passage, contradicted = false } = claims[at] ?? {};
    const stands = span !== undefined && span.start <= offset;
    return {
      support: stands ? support : null,
      passage,
      contradicted: stands && contradicted,
      observations,
    };
  };
}
