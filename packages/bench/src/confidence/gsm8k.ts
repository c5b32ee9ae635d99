/** A question of the set with the answers of several systems. */
export interface Question {
  readonly id: string | number;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly system: string;
  readonly text: string | null;
  /** The number that it comes to. */
  readonly answer: string | number | null;
  readonly correct: boolean;
}

/** The same model asked in other words. */
export function isOtherPrompt(one: Answer, other: Answer): boolean {
  return one !== other && isPrompted(one) && isPrompted(other) && modelOf(one) === modelOf(other);
}

export function otherSystem(one: Answer, other: Answer): boolean {
  return modelOf(one) !== modelOf(other);
}

/** True for the models that were asked in several ways. */
export function isPrompted({ system }: Answer): boolean {
  return /-(?:vanilla|cot)$/.test(system);
}

function modelOf({ system }: Answer): string {
  return system.replace(/-(?:re2-)?(?:vanilla|cot)$/, '');
}
