/** What can be broken on purpose, to see what a person meets then. `outage` leaves the backup, `down` does not. */
export const faults = [
  'outage',
  'down',
  'slow',
  'limited',
  'cut',
  'blocked',
  'refused',
  'abstained',
] as const;

export type Fault = (typeof faults)[number];
