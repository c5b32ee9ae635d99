/** A question with what an answer to it must do: at least one expectation. */
export interface EvaluationCase {
  readonly question: string;
  /** Each must stand in the answer, whatever its case and spaces; of a list within, one suffices. */
  readonly says?: readonly (string | readonly string[])[];
  /** None may stand in the answer. */
  readonly saysNot?: readonly string[];
  /** Each must be cited: part of a source's id or title. */
  readonly cites?: readonly string[];
  /** True where the question must be refused, false where it must not be. */
  readonly refuses?: boolean;
}

/** The questions that are good, and in words why others are not. */
export interface EvaluationSuite {
  readonly cases: readonly EvaluationCase[];
  readonly problems: readonly SuiteProblem[];
}

export interface SuiteProblem {
  /** From 1; in a text the line, else the place in the list. */
  readonly line: number;
  readonly text: string;
}

/** Reads a suite of one JSON object a line. Bad lines are named, not thrown; empty lines are nothing. */
export function readSuite(jsonl: string): EvaluationSuite {
  const lines = jsonl.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const entries = lines
    .map((text, i) => ({ text: text.trim(), line: i + 1 }))
    .filter(({ text }) => text !== '')
    .map(({ text, line }) => ({ line, value: parse(text) }));
  return checkCases(entries);
}

/** The same checks for a list that was made elsewhere. */
export function checkSuite(cases: readonly unknown[]): EvaluationSuite {
  return checkCases(cases.map((value, i) => ({ line: i + 1, value })));
}

/** Stands for a line that is no JSON, which itself has no value for that. */
const notJson = Symbol('not JSON');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return notJson;
  }
}

function checkCases(entries: readonly { line: number; value: unknown }[]): EvaluationSuite {
  const cases: EvaluationCase[] = [];
  const problems: SuiteProblem[] = [];
  const first = new Map<string, number>();
  for (const { line, value } of entries) {
    const problem = problemOf(value);
    if (problem !== null) problems.push({ line, text: `Line ${line}: ${problem}` });
    if (problem !== null || !isCase(value)) continue;
    const earlier = first.get(fold(value.question));
    if (earlier === undefined) {
      first.set(fold(value.question), line);
      cases.push(value);
    } else problems.push({ line, text: `Line ${line}: the question of line ${earlier} again.` });
  }
  return { cases, problems };
}

function problemOf(value: unknown): string | null {
  if (value === notJson) return 'not JSON. Write one object a line.';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'not an object. Write {"question": …, "says": […]}.';
  const { question, ...rest }: Partial<Record<string, unknown>> = { ...value };
  if (typeof question !== 'string' || question.trim() === '') return 'no question.';
  for (const [key, isGood] of Object.entries(checks))
    if (rest[key] !== undefined && !isGood(rest[key])) return `"${key}" is not as it should be.`;
  const expected = Object.keys(checks).filter(
    (key) => rest[key] !== undefined && !isEmpty(rest[key]),
  );
  return expected.length === 0 ? 'nothing is expected of the answer.' : null;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
  says: (value) =>
    Array.isArray(value) && value.every((one) => isText(one) || (isTexts(one) && !isEmpty(one))),
  saysNot: isTexts,
  cites: isTexts,
  refuses: (value) => typeof value === 'boolean',
};

/** Only where nothing is wrong with it. */
function isCase(value: unknown): value is EvaluationCase {
  return problemOf(value) === null;
}

/** Text as it is compared: whatever its case, spaces and width of letters. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
