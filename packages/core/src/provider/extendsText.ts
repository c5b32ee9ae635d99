/** True when `longer` begins with `text`. The engine compares slices many times faster than it does `startsWith`. */
export function extendsText(longer: string, text: string): boolean {
  return longer.slice(0, text.length) === text;
}
