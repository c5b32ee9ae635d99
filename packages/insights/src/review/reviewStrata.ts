import type { CredenceEvent } from '@credence-ui/core/event';

/** The first showing of an answer. */
export type ShownAnswer = Extract<CredenceEvent, { readonly type: 'response.shown' }>;

/** Answers of one kind, of which a sample takes some at random. */
export interface Stratum {
  readonly name: string;
  readonly answers: readonly ShownAnswer[];
  /** How far apart answers of it are expected to be: the root mean of p(1 − p), by confidence. */
  readonly spread: number;
}

export interface StrataOptions {
  /** A further division, such as by topic, beside the tier. @default by tier and bands of confidence */
  readonly strata?: (shown: ShownAnswer) => string;
  /** Bands of confidence over all tiers, where `strata` is not given. @default 8 */
  readonly bands?: number;
}

/** The answers that were shown, each once, by tier and by `strata` or a band of confidence within the tier. */
export function reviewStrata(
  events: readonly CredenceEvent[],
  { strata, bands = 8 }: StrataOptions = {},
): Stratum[] {
  const byTier = groupBy(shownAnswers(events), ({ tier }) => tier);
  const whole = [...byTier.values()].reduce((sum, answers) => sum + weightOf(answers), 0);
  return [...byTier].flatMap(([tier, answers]) => {
    if (strata) return divide(tier, answers, strata);
    const share = Math.max(1, Math.round((bands * weightOf(answers)) / whole));
    return bandsOf(tier, answers, share);
  });
}

/** Each answer as it was first shown, in the order of their ids. */
function shownAnswers(events: readonly CredenceEvent[]): ShownAnswer[] {
  const first = new Map<string, ShownAnswer>();
  for (const event of events) {
    if (event.type !== 'response.shown') continue;
    const known = first.get(event.responseId);
    if (!known || event.id < known.id) first.set(event.responseId, event);
  }
  return [...first.values()].sort((a, b) => (a.responseId < b.responseId ? -1 : 1));
}

function divide(
  tier: string,
  answers: readonly ShownAnswer[],
  strata: (shown: ShownAnswer) => string,
): Stratum[] {
  return [...groupBy(answers, strata)].map(([name, part]) => stratumOf(`${tier}/${name}`, part));
}

/** Bands that hold equal shares of the expected spread, so that each teaches as much. */
function bandsOf(tier: string, answers: readonly ShownAnswer[], count: number): Stratum[] {
  const sorted = [...answers].sort((a, b) => (a.confidence ?? -1) - (b.confidence ?? -1));
  const each = weightOf(answers) / count;
  const parts = Array.from({ length: count }, (): ShownAnswer[] => []);
  let sum = 0;
  for (const shown of sorted) {
    parts[Math.min(count - 1, Math.floor(sum / each))]?.push(shown);
    sum += Math.sqrt(varianceOf(shown));
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => stratumOf(`${tier}/${index + 1}`, part));
}

function stratumOf(name: string, answers: readonly ShownAnswer[]): Stratum {
  const mean = answers.reduce((sum, shown) => sum + varianceOf(shown), 0) / answers.length;
  return { name, answers, spread: Math.sqrt(mean) };
}

function weightOf(answers: readonly ShownAnswer[]): number {
  return answers.reduce((sum, shown) => sum + Math.sqrt(varianceOf(shown)), 0);
}

/** Of being right, by confidence; no confidence is taken for as unsure as can be, and none for quite sure. */
function varianceOf({ confidence }: ShownAnswer): number {
  const p = Math.min(0.97, Math.max(0.03, confidence ?? 0.5));
  return p * (1 - p);
}

/** Items by key, in the order in which the keys are met. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
