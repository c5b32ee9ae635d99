import { engineVersion } from './calibrator.ts';

/** Says why a stored calibrator cannot be read, or null when it can. */
export function calibratorProblem(calibrator: unknown): string | null {
  const stored = (calibrator ?? {}) as Stored; // stored data: anything
  const name = String(stored['method']);
  const needed = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (stored['version'] !== 1 || !needed)
    return `Calibrator ${name}, version ${String(stored['version'])}, is not known.`;
  const { n, right, margin, t = 1, x, y } = stored;
  const isSound =
    [n, margin, ...needed.map((key) => stored[key])].every(Number.isFinite) &&
    (right === null || isBetween(right, 0, n as number)) && // finite, by the line above
    isBetween(margin, 0, 0.5) &&
    isBetween(t, 1e-9, 1e9) &&
    (needed.length > 0 || name === 'none' || isCurve(x, y));
  return isSound ? null : `The parameters of calibrator ${name} are damaged.`;
}

/**
 * Says why a stored calibrator must not be applied to the numbers of this release and this combiner's id (null for the
 * default combination), or null when it may.
 */
export function calibratorMismatch(
  calibrator: unknown,
  { combiner }: { readonly combiner: string | null },
): string | null {
  const problem = calibratorProblem(calibrator);
  if (problem) return problem;
  const { reason, right, n, engine, combiner: fittedOn } = calibrator as Stored; // read above
  if (typeof reason === 'string') return `The calibrator could not be fitted: ${reason}`;
  if (right === 0 || right === n) return `The calibrator was fitted on labels of one kind.`;
  if (engine !== engineVersion)
    return `The calibrator was fitted on scores of engine ${String(engine)}, not ${engineVersion}.`;
  return fittedOn === combiner
    ? null
    : `The calibrator was fitted on scores of ${named(fittedOn)}, not of ${named(combiner)}.`;
}

type Stored = Readonly<Record<string, unknown>>;

/** The numbers that each method needs; curves need lists. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  temperature: ['t'],
  platt: ['a', 'b'],
  beta: ['a', 'b', 'c'],
  estimate: ['a', 'b', 'expectedAccuracy'],
  isotonic: [],
  histogram: [],
  none: [],
};

function isBetween(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}

/** Whether x ascends, and each has a probability y. */
function isCurve(x: unknown, y: unknown): boolean {
  return (
    Array.isArray(x) &&
    Array.isArray(y) &&
    x.length > 0 &&
    x.length === y.length &&
    x.every((value, i) => Number.isFinite(value) && !(value <= x[i - 1])) &&
    y.every((value) => isBetween(value, 0, 1))
  );
}

function named(combiner: unknown): string {
  return combiner === null ? 'the default combination' : `combiner ${combiner as string}`; // an id
}
