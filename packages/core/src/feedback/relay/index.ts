export { createRelay } from './createRelay.ts';
export type { EventKeeper, Refusal, RelayOptions } from './createRelay.ts';
export { eventTable, postgresKeeper, storableJson } from './postgresKeeper.ts';
export type { Query } from './postgresKeeper.ts';
export type { RelayRequest } from './readText.ts';
