import type { CalibrationMethod } from './calibrator.ts';
import { calibrationMethods } from './calibrator.ts';

/** Says why a stored calibrator cannot be applied, or null when it can. */
export function calibratorProblem(calibrator: unknown): string | null {
  const { version, method } = (calibrator ?? {}) as { version?: unknown; method?: unknown }; // stored data: anything
  const known = method === 'none' || calibrationMethods.includes(method as CalibrationMethod); // includes() only compares
  return version === 1 && known
    ? null
    : `Calibrator ${String(method)}, version ${String(version)}, is not known.`;
}
