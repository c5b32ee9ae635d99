import type { StyleMark } from './compareStyle.ts';

/** A mark as an English sentence to its writer. A code of a later version is said as it is. */
export function styleText({ reason: { code, figures }, usual }: StyleMark): string {
  const said = sentences.get(code)?.(figures);
  if (said === undefined) return code;
  return usual === undefined ? said : `${said} You usually write “${usual}”.`;
}

type Figures = StyleMark['reason']['figures'];

const sentences: ReadonlyMap<string, (figures: Figures) => string> = /* @__PURE__ */ new Map(
  Object.entries({
    'style.length': ({ words, usual }: Figures) =>
      `This sentence has ${String(words)} words; yours have about ${String(usual)}.`,
    'style.greeting': rarely('You open with this', 'texts'),
    'style.greeting.missing': rarely('You leave out a greeting', 'texts'),
    'style.closing': rarely('You close with this', 'texts'),
    'style.closing.missing': rarely('You leave out a closing', 'texts'),
    'style.exclamation': rarely('You use exclamation marks', 'sentences'),
    'style.dash': rarely('You use dashes', 'sentences'),
    'style.semicolon': rarely('You use semicolons', 'sentences'),
    'style.ellipsis': rarely('You use ellipses', 'sentences'),
    'style.emoji': rarely('You use emoji', 'sentences'),
    'style.hedge': rarely('You hedge', 'sentences'),
    'style.contracted': rarely('You contract this', 'cases'),
    'style.expanded': rarely('You write this out', 'cases'),
    'style.formal': rarely('You address readers formally', 'cases'),
    'style.informal': rarely('You address readers as friends', 'cases'),
    'style.alone': rarely('You write as “I”', 'cases'),
    'style.firm': rarely('You write as “we”', 'cases'),
    'style.choice': rarely('You choose this word', 'cases'),
  }),
);

/** `You hedge in 1 of 40 sentences.` */
function rarely(deed: string, cases: string): (figures: Figures) => string {
  return ({ count, all }) => `${deed} in ${String(count)} of ${String(all)} ${cases}.`;
}
