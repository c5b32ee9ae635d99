/** Words of the feedback parts. */
export const feedbackMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
