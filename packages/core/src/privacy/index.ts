export { personalDataKinds } from './personalData.ts';
export type { PersonalData, PersonalDataKind } from './personalData.ts';
export { assertNoPersonalData, protectEvent, protectText, readHandling } from './protect.ts';
export type { PersonalDataHandling, Protected } from './protect.ts';
export { redact, redactAsync } from './redact.ts';
export type { RedactAsyncOptions, Redacted, RedactOptions } from './redact.ts';
