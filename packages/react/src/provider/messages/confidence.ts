/** Words of the confidence parts. */
export const confidenceMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
