import type { Calibrator } from '../calibration/calibrator.ts';
import type { Policy } from '../policy/policy.ts';
import type { Evidence, Finding, Signal } from '../response/response.ts';
import type { AnswerSentence } from '../signal/answerSentences.ts';
import { defaultSignals } from '../signal/defaultSignals.ts';
import { finding } from '../signal/findings.ts';
import type { Reading, SignalOptions, SignalReader } from '../signal/signalReader.ts';
import type { Tiers } from '../tier/tier.ts';
import type { Combiner } from './combiner.ts';

/** A signal with the reader that it comes from, which says what it is about and what it counts for. */
export interface Taken {
  readonly reader: SignalReader;
  readonly reading: Reading;
}

/** What every reader says of the statements of the answer, and what went wrong with those that failed. */
interface Readings {
  readonly taken: readonly Taken[];
  readonly findings: readonly Finding[];
}

/** Runs every reader over the statements, in order. A reader that throws loses its own signal and nothing else. */
export function takeReadings(
  { content, ...evidence }: Evidence,
  statements: readonly AnswerSentence[],
  options: AssessOptions,
): Readings {
  const taken: Taken[] = [];
  const findings: Finding[] = [];
  for (const reader of options.signals ?? defaultSignals) {
    try {
      const readings = read(reader, statements, content, evidence, options);
      const judged = readings.flatMap((reading) => reader.judge(signalOf(reading)));
      taken.push(...readings.map((reading) => ({ reader, reading })));
      findings.push(...judged);
    } catch (error) {
      const { kind } = reader;
      taken.push({ reader, reading: { kind, value: null, details: {} } });
      findings.push(
        finding('signal.failed', reader.layer, 'unknown', { kind, error: String(error) }),
      );
    }
  }
  return { taken, findings };
}

function read(
  reader: SignalReader,
  statements: readonly AnswerSentence[],
  content: string,
  evidence: Omit<Evidence, 'content'>,
  options: AssessOptions,
): readonly Reading[] {
  const prepared = reader.prepare(evidence, options);
  if (!prepared) return [];
  for (const statement of statements) prepared.add(statement);
  const result = prepared.result(content);
  return 'kind' in result ? [result] : result;
}

/** The signal alone, as it is stored and fitted on. */
export function signalOf({ kind, value, details }: Reading): Signal {
  return { kind, value, details };
}

/** What a reading says on the scale of tiers. */
export function supportOf({ value, details }: Signal): number | null {
  return value === null ? null : (details['support'] ?? value);
}

/** How evidence is judged. `entails`, `similarity` and `equivalent` take the place of comparing words. */
export interface AssessOptions extends SignalOptions {
  /**
   * What is read from the evidence.
   * @default defaultSignals
   */
  readonly signals?: readonly SignalReader[];
  /**
   * The product's policy, whose tiers and review the fourth layer speaks of; see `decide`.
   * @default defaultPolicy
   */
  readonly policy?: Policy;
  /** @default the policy's */
  readonly tiers?: Tiers;
  /** Weighs the signals as `fitCombiner` found on labels, in place of `combine`. */
  readonly combiner?: Combiner;
  /** Turns the combined number into a probability, from labels (`calibrated`) or from an expectation (`estimated`). */
  readonly calibrator?: Calibrator;
  /**
   * Confidence below which the answer is not offered.
   * @default 0.3
   */
  readonly abstainBelow?: number;
  /**
   * Share of the question, in [0, 1], that the passages must hold for any of them to count as relevant.
   * @default 0.3
   */
  readonly relevantFrom?: number;
  /**
   * Confidence below which a person must review, whatever the tier asks.
   * @default the policy's
   */
  readonly reviewBelow?: number;
  /** Asks for a review whatever the confidence, and says why. */
  readonly reviewReason?: string;
}
