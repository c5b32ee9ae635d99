import type { CredenceEvent, EventType } from '@credence-ui/core/event';
import { inOrder, isOnAnswer } from './lastActs.ts';

/** What is compared: a rate that is counted answer by answer. */
export type VariantMetric =
  'editRate' | 'thumbsRatio' | 'handoffRate' | 'resolutionRate' | OwnMetric;

/** A metric of one's own, such as the verdicts of reviewers. */
export interface OwnMetric {
  readonly name: string;
  readonly better: 'higher' | 'lower';
  /** Whether one answer counts, from its events in order; `null` where that is not known. */
  readonly outcome: (events: readonly CredenceEvent[]) => boolean | null;
}

/** An answer with its events in order, and what it belongs to. */
export interface AnswerOf {
  readonly variant: string;
  readonly unit: string;
  readonly events: readonly CredenceEvent[];
}

/** What could not be compared, and why. */
export interface VariantNote {
  readonly code: 'unreadable' | 'withoutVariant' | 'mixedAnswers' | 'mixedUnits' | 'clocksApart';
  readonly count: number;
  readonly text: string;
}

/** What events are grouped by, for events of one unit depend on one another. */
export type VariantUnit = 'answer' | 'session' | ((event: CredenceEvent) => string | undefined);

/** The answers of each variant, in the order in which they began, and what had to be left out or doubted. */
export function readAnswers(
  events: readonly CredenceEvent[],
  by: 'variant' | 'promptVersion',
  unit: VariantUnit,
): { readonly answers: readonly AnswerOf[]; readonly notes: readonly VariantNote[] } {
  const readable = events.filter(isReadable);
  const byAnswer = new Map<string, CredenceEvent[]>();
  for (const event of inOrder(readable)) {
    const known = byAnswer.get(event.responseId);
    if (known) known.push(event);
    else byAnswer.set(event.responseId, [event]);
  }
  const named = [...byAnswer].map(([id, all]) => ({ id, all, variants: distinct(all, by) }));
  const answers = named
    .filter(({ variants }) => variants.length === 1)
    .map(({ id, all, variants: [variant = ''] }) => ({
      variant,
      unit: unitOf(all, unit, id),
      events: all,
    }));
  const notes: readonly VariantNote[] = [
    note('unreadable', events.length - readable.length),
    note('withoutVariant', named.filter(({ variants }) => variants.length === 0).length),
    note('mixedAnswers', named.filter(({ variants }) => variants.length > 1).length),
    note('mixedUnits', countMixed(answers)),
    note('clocksApart', answers.filter(({ events: all }) => beforeShown(all)).length),
  ];
  return { answers, notes: notes.filter(({ count }) => count > 0) };
}

/** What comes in may be anything, whatever its type says. */
function isReadable(event: unknown): event is CredenceEvent {
  if (typeof event !== 'object' || event === null) return false;
  return ['id', 'type', 'responseId'].every((key) => typeof Reflect.get(event, key) === 'string');
}

function distinct(events: readonly CredenceEvent[], by: 'variant' | 'promptVersion'): string[] {
  return [...new Set(events.flatMap((event) => event[by] ?? []))];
}

function unitOf(events: readonly CredenceEvent[], unit: VariantUnit, id: string): string {
  if (unit === 'answer') return id;
  const read = unit === 'session' ? (event: CredenceEvent) => event.sessionId : unit;
  for (const event of events) {
    const name = read(event);
    if (name !== undefined) return name;
  }
  return `answer ${id}`;
}

function countMixed(answers: readonly AnswerOf[]): number {
  const variants = new Map<string, Set<string>>();
  for (const { unit, variant } of answers)
    variants.set(unit, (variants.get(unit) ?? new Set()).add(variant));
  return [...variants.values()].filter(({ size }) => size > 1).length;
}

/** Something was done with an answer before it was shown: its clocks differ. */
function beforeShown(events: readonly CredenceEvent[]): boolean {
  const shown = events
    .filter(({ type }) => type === 'response.shown')
    .map(({ at }) => Date.parse(at));
  return shown.length > 0 && events.some(({ at }) => Date.parse(at) < Math.min(...shown));
}

const words: Readonly<Record<VariantNote['code'], string>> = {
  unreadable: 'entries are no events and were left out',
  withoutVariant: 'answers do not say their variant and were left out',
  mixedAnswers: 'answers have events of several variants and were left out',
  mixedUnits: 'units saw several variants: assign the unit, not the answer',
  clocksApart: 'answers were acted on before they were shown, so clocks differ and no time is told',
};

function note(code: VariantNote['code'], count: number): VariantNote {
  return { code, count, text: `${count} ${words[code]}.` };
}

/** The metric with its name and direction; a name that is none is a programmer mistake. */
export function readMetric(metric: VariantMetric): OwnMetric {
  if (typeof metric !== 'string') return metric;
  if (!Object.hasOwn(metrics, metric)) {
    const known = Object.keys(metrics).join(', ');
    throw new RangeError(
      `Credence: there is no metric "${metric}". Use ${known}, or one of your own.`,
    );
  }
  return { name: metric, ...metrics[metric] };
}

const metrics: Readonly<Record<Exclude<VariantMetric, OwnMetric>, Omit<OwnMetric, 'name'>>> = {
  editRate: { better: 'lower', outcome: (events) => last(events, 'draft.sent')?.edited ?? null },
  thumbsRatio: {
    better: 'higher',
    outcome: (events) => {
      const vote = last(events.filter(isOnAnswer), 'feedback.voted')?.vote ?? null;
      return vote === null ? null : vote === 'up';
    },
  },
  handoffRate: {
    better: 'lower',
    outcome: (events) => {
      if (last(events, 'handoff.accepted')) return true;
      return last(events, 'response.shown') ? false : null;
    },
  },
  resolutionRate: {
    better: 'higher',
    outcome: (events) => last(events, 'case.closed')?.resolved ?? null,
  },
};

type Typed<Type extends EventType> = Extract<CredenceEvent, { readonly type: Type }>;

function last<Type extends EventType>(
  events: readonly CredenceEvent[],
  type: Type,
): Typed<Type> | undefined {
  return events.filter((event): event is Typed<Type> => event.type === type).at(-1);
}
