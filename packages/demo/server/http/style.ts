import { learnStyle, mergeStyles } from '@credence-ui/draft/style';
import type { StyleProfile } from '@credence-ui/draft/style';
import { Hono } from 'hono';
import type { Copilot } from '../copilot.ts';
import { languageOf } from '../retrieval/languageOf.ts';

/**
 * GET /style: how the team writes, as counts without a word of any reply. There is no sign-in, so the copilot knows the team and not
 * its people.
 */
export function styleRoutes({ store }: Copilot): Hono {
  return new Hono().get('/style', async (context) =>
    context.json(learnEach(await store.replies.written(mostTexts))),
  );
}

/** Enough to tell a style by; what was sent long ago says less of today's. */
const mostTexts = 200;

/** Each text counts for its own language; one whose language is not known teaches nothing. */
function learnEach(texts: readonly string[]): StyleProfile {
  return texts
    .map((text) => ({ text, locale: locales.get(languageOf(text) ?? '') }))
    .map(({ text, locale }) => (locale === undefined ? none : learnStyle([text], { locale })))
    .reduce(mergeStyles, none);
}

const none = learnStyle([]);

const locales: ReadonlyMap<string, string> = new Map(
  Object.entries({ English: 'en', German: 'de', French: 'fr', Spanish: 'es' }),
);
