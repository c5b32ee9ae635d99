import { clsx } from 'clsx';
import type { ClassValue } from 'clsx';
import { twMerge } from 'tailwind-merge';

/** The `cn` of `shadcn init`, under a name of the app's own. */
export function cn(...classes: readonly ClassValue[]): string {
  return twMerge(clsx(classes));
}
