import axe from 'axe-core';

/**
 * What axe finds on the whole page once its transitions are over, since previews and menus may be rendered outside a story's root:
 * rule and elements.
 */
export async function findViolations(): Promise<readonly [rule: string, elements: string[]][]> {
  // A page that turns dark, or light, takes a moment until each colour has.
  const running = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(running.map(({ finished }) => finished));
  // A story is no page: it has no landmarks.
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
