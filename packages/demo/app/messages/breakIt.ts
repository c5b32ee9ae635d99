import type { Fault } from '../../shared/fault.ts';

const faults: Readonly<Record<Fault, string>> = {
  outage: 'Model away, backup works',
  down: 'Model and backup away',
  slow: 'Model slow',
  limited: 'Too many questions',
  cut: 'Connection breaks mid-answer',
  blocked: 'Answer is offensive',
  refused: 'Model refuses',
  abstained: 'Model knows nothing',
};

/** Words of the menu that breaks things on purpose. */
export const breakItMessages = {
  breakIt: 'Break it',
  breakNothing: 'Nothing broken',
  breakNotice: (fault: Fault) =>
    `Broken on purpose for the next answers: ${faults[fault].toLowerCase()}.`,
  breakMend: 'Mend it',
  faults,
};
