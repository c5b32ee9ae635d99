/** Words of the answer parts. */
export const answerMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
