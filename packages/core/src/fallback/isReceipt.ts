/** True for a queue's own answer: it says the place, the wait, or that one of them is unknown. An error page has neither. */
export function isReceipt(
  answer: unknown,
): answer is { readonly position?: unknown; readonly waitMinutes?: unknown } {
  return hasFigure(answer, 'position') || hasFigure(answer, 'waitMinutes');
}

function hasFigure(answer: unknown, name: string): boolean {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, name)) return false;
  const value: unknown = Reflect.get(answer, name);
  return value === null || typeof value === 'number';
}
