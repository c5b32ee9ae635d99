import axe from 'axe-core';

/** What axe finds on the whole page, since previews and menus may be rendered outside a story's root: rule and elements. */
export async function findViolations(): Promise<readonly [rule: string, elements: string[]][]> {
  // A story is no page: it has no landmarks.
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
