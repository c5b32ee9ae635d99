import { learnStyle } from '@credence-ui/draft/style';

/** How somebody writes who never exclaims, says hi, and signs with "Best". */
export const calmProfile = /* @__PURE__ */ learnStyle(
  Array.from(
    { length: 12 },
    (_, at) =>
      `Hi Jo,\n\nWe sent order ${at} today. It comes in a box that you can use again for as many goods as you like, or leave with us. Ask us first if anything is unclear to you.\n\nBest,\nAda`,
  ),
  { locale: 'en' },
);
