import type { PersonalData, PersonalDataKind } from '../../src/privacy/personalData.ts';
import type { LabelledMail } from './supportMails.ts';

/** How much of what is labelled was found whole, and how much of what was found touches a label of its kind. */
export function scoreRedaction(
  mails: readonly LabelledMail[],
  find: (text: string) => readonly PersonalData[],
  kind: PersonalDataKind,
): { readonly recall: number; readonly precision: number; readonly problems: readonly string[] } {
  let [labelled, whole, given, right] = [0, 0, 0, 0];
  const problems: string[] = [];
  for (const { text, labels } of mails) {
    const found = find(text).filter((each) => each.kind === kind);
    const mine = labels.filter((each) => each.kind === kind);
    const lost = mine.filter(
      ({ span: { start, end } }) =>
        !found.some(({ span }) => span.start <= start && span.end >= end),
    );
    const wrong = found.filter(
      ({ span: { start, end } }) => !mine.some(({ span }) => span.start < end && start < span.end),
    );
    labelled += mine.length;
    whole += mine.length - lost.length;
    given += found.length;
    right += found.length - wrong.length;
    problems.push(
      ...lost.map(({ span }) => `lost ${text.slice(Math.max(0, span.start - 25), span.end + 9)}`),
    );
    problems.push(
      ...wrong.map(
        ({ span }) =>
          `wrong ${text.slice(Math.max(0, span.start - 25), span.end + 9)} => ${text.slice(span.start, span.end)}`,
      ),
    );
  }
  return { recall: whole / labelled, precision: right / given, problems };
}
