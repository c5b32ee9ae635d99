/** Words of the citation parts. */
export const citationMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
