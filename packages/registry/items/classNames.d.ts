/** What every app of shadcn/ui has in its own `lib`: joins classes, of two that contradict each other the last one stays. */
export function cn(...classes: readonly (string | false | null | undefined)[]): string;
