/** Words of the disclosure parts. */
export const disclosureMessages = {} as const satisfies Record<string, string | ((...args: never[]) => string)>;
