import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editStatistics } from './editStatistics.ts';
import { ownText } from './ownText.ts';

const said = 'Dear Ann,\n\nthe window is 30 days.\n\nBest, Kim';

it.each([
  ['a signature', `${said}\n-- \nKim Lee\nAcme Support`],
  ['a signature without its blank', `${said}\n--\nKim Lee`],
  ['quoted lines', `${said}\n> How long is it?\n> Ann`],
  [
    'an English quote',
    `${said}\n\nOn Mon, 3 Mar 2026 at 10:00, Ann <ann@a.example> wrote:\nHow long?`,
  ],
  ['a German quote', `${said}\n\nAm 03.03.2026 um 10:00 schrieb Ann Roth:\nWie lange?`],
  ['a French quote', `${said}\n\nLe lun. 3 mars 2026 à 10:00, Ann a écrit :\nCombien ?`],
  ['a Spanish quote', `${said}\n\nEl lun, 3 mar 2026 a las 10:00, Ann escribió:\n¿Cuánto?`],
  ['a forwarded mail', `${said}\n\n-----Original Message-----\nFrom: Ann`],
  ['nothing', said],
  ['line ends of Windows', `${said}\r\n> How long?\r\n-- \r\nKim`],
])('leaves out %s', (_, text) => {
  expect(ownText(text)).toBe(said);
});

it.each(['a -- b', 'On time, he wrote: yes', '3 > 2', 'x\n--- \ny'])('keeps %j', (text) => {
  expect(ownText(text)).toBe(text);
});

it('never makes a text longer, and does not change its own result', () => {
  const line = fc.constantFrom('Hello.', '> quoted', '--', '-- ', '', 'On Mon, Ann wrote:', 'End');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const once = ownText(lines.join('\n'));
      expect(once.length).toBeLessThanOrEqual(lines.join('\n').length);
      expect(ownText(once)).toBe(once);
    }),
  );
});

it('counts no edit in what is no word of the person', () => {
  const { changeRatio, wordsInserted, edited } = editStatistics(said, `${said}\n-- \nKim Lee`);
  expect([changeRatio, wordsInserted, edited]).toEqual([0, 0, true]);
});
