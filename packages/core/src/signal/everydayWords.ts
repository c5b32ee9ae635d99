/** English words of courtesy, of asking and of everyday wishes: frequent where people write letters, and no facts. */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'please hi hello dear thanks thank regards get got getting long much many still already yet now even want wanted need ' +
    'needed know tell like make made take give let help ask question happen happens while after before since because m don ' +
    'isn won doesn didn without never none neither cannot'
  ).split(' '),
);
