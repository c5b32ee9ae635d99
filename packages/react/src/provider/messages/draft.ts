/** Words of the draft parts. */
export const draftMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
