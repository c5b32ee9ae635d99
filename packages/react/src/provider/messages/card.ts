/** Words of the card parts. */
export const cardMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
