import type { Page } from 'playwright';

/** A computed style of the first element that a selector finds, and what it must be. */
type Look = readonly [selector: string, property: string, fits: RegExp];

/** A vote of a part on a server page is taken. */
export async function votes(page: Page): Promise<string | null> {
  const vote = page.getByRole('button', { name: 'Helpful', exact: true }).first();
  await vote.click();
  const pressed = await vote.getAttribute('aria-pressed');
  return pressed === 'true' ? null : `The vote is ${String(pressed)}.`;
}

/** CodeMirror draws the mark in its text, has its own styles, and what is typed reaches the draft. */
export async function marksWhatIsTyped(page: Page): Promise<string | null> {
  await page.locator('[data-credence="draft-mark"]').getByText('60 days').waitFor();
  await page.getByRole('textbox').click();
  await page.keyboard.type('So: ');
  await page.getByText('AI-generated draft, 1 edit').waitFor({ timeout: 10_000 });
  return unlike(page, [
    ['.cm-scroller', 'display', /^flex$/],
    ['[data-credence="draft-editor-codemirror"]', 'border-top-style', /^solid$/],
  ]);
}

/** Two versions on one page: each answers with its own words, previews, votes and events. */
export async function keepsApart(page: Page): Promise<string | null> {
  for (const version of ['first', 'second']) {
    const own = page.locator(`#${version}`);
    await own.locator('[data-citation="1"]').first().press('Enter');
    const preview = page.getByRole('dialog').getByText(`The passage of the ${version}.`);
    await preview.waitFor({ timeout: 10_000 });
    await page.keyboard.press('Escape');
    await preview.waitFor({ state: 'hidden' });
    await own.locator('[data-credence="feedback-vote"]').first().click();
    await page.locator(`#events-${version}`).getByText('sent feedback.voted').waitFor();
    const dashed = await unlike(page, [
      [`#${version} [data-variant='frame']`, 'border-top-style', /^dashed$/],
    ]);
    if (dashed !== null) return dashed;
  }
  for (const [version, foreign] of [
    ['first', 'answer-2'],
    ['second', 'answer-1'],
  ] as const) {
    const heard = await page.locator(`#events-${version}`).innerText();
    if (heard.includes(foreign)) return `The ${version} hears of the other: ${heard}.`;
  }
  return null;
}

/** Utilities on a part do what they say, and a reset leaves the marks of lists. */
export function utilitiesWin(page: Page): Promise<string | null> {
  return unlike(page, [
    ['[data-testid="card"]', 'border-top-width', /^4px$/],
    ['[data-testid="card"]', 'border-top-left-radius', /^0px$/],
    [
      '[data-testid="card"]',
      'background-color',
      /^(?!rgb\(255, 255, 255\)|oklch\(1 0 0\)|rgba\(0, 0, 0, 0\))/,
    ],
    ['[data-testid="label"]', 'font-size', /^30px$/],
    ['[data-testid="answer"] ol', 'list-style-type', /^decimal$/],
    ['[data-testid="answer"] ul', 'list-style-type', /^disc$/],
    ['[data-testid="sources"] ol', 'list-style-type', /^decimal$/],
  ]);
}

/** What was added looks as its app does, in light and in dark, and does what it is for. */
export async function itemsFit(page: Page): Promise<string | null> {
  // Colours change at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wrong = await unlike(page, [...everywhere, ...grounds('oklch(1 0 0)', 'oklch(0.205 0 0)')]);
  if (wrong !== null) return wrong;
  await page.locator('html').evaluate((html) => html.classList.add('dark'));
  const dark = await unlike(page, grounds('oklch(0.205 0 0)', 'oklch(0.922 0 0)'));
  if (dark !== null) return `In dark, ${dark}`;
  const withheld = await page.getByText('I would rather not say.').count();
  if (withheld > 0) return 'What the policy withholds is shown.';
  await page.locator('[data-slot="draft-send"]').click();
  await page.locator('[data-slot="draft-editor"]').waitFor();
  await page.getByLabel('Your question').fill('Can I exchange software?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  const answer = page.locator('[data-slot="chat-answer"] [data-slot="cited-text"]');
  await answer.getByText('Opened software can be exchanged').waitFor({ timeout: 10_000 });
  return null;
}

const everywhere: readonly Look[] = [
  ['[data-slot="response-card"]', 'border-top-style', /^dashed$/],
  ['[data-slot="response-card"].rounded-none', 'border-top-width', /^4px$/],
  ['[data-slot="response-card"].rounded-none', 'border-top-left-radius', /^0px$/],
  ['[data-slot="confidence-line"]', 'font-size', /^30px$/],
  ['[data-slot="cited-text"] ol', 'list-style-type', /^decimal$/],
  ['[data-slot="citations"] ol', 'list-style-type', /^decimal$/],
];

function grounds(card: string, primary: string): readonly Look[] {
  const exactly = (color: string) => new RegExp(`^${color.replace(/[().]/g, '\\$&')}$`);
  return [
    ['[data-slot="response-card"]', 'background-color', exactly(card)],
    ['[data-slot="draft-send"]', 'background-color', exactly(primary)],
  ];
}

/** The first style that is not as it must be; `null` where all are. */
async function unlike(page: Page, looks: readonly Look[]): Promise<string | null> {
  for (const [selector, property, fits] of looks) {
    const value = await page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    if (!fits.test(value)) return `${property} of ${selector} is ${value}.`;
  }
  return null;
}
