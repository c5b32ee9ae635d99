/** Words of the fallback parts. */
export const fallbackMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
