import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict.ts';
import { readStatement } from './statement.ts';

const conflict = (claim: string, other: string) =>
  conflictOf(readStatement(claim), readStatement(other))?.code ?? null;

describe('conflictOf in English', () => {
  it.each([
    ['The trial lasts 14 days.', 'The trial lasts 7 days.', 'number'],
    ['The trial lasts 14 days.', 'The trial lasts 7 days. The course lasts 14 days.', 'number'],
    [
      'Pickup takes 2 hours and delivery takes 6 hours.',
      'Pickup takes 6 hours and delivery takes 2 hours.',
      'number',
    ],
    ['The late fee is $15.', 'A late fee of $20 is charged.', 'number'],
    ['The late fee is 3 percent.', 'The late fee is 5 %.', 'number'],
    ['Keep the vaccine at 8 °C.', 'Keep the vaccine at -8 °C.', 'number'],
    ['The bridge opened in 1932.', 'The bridge opened on 19 March 1933.', 'number'],
    ['The shop opens at 9 am.', 'The shop opens at 10:00.', 'number'],
    ['The driver supports version 4.10.', 'The driver supports version 4.1.', 'number'],
    ['The rule is in § 12 Abs. 1.', 'The rule is in § 1 Abs. 12.', 'number'],
    ['Dilute the syrup 1:4.', 'Dilute the syrup 4:1.', 'number'],
    ['The part is PX-300.', 'The part is PX-310.', 'number'],
    ['The plan allows 5 seats.', 'The plan allows twelve seats.', 'number'],
    ['Delivery to Spain costs $9.', 'Delivery costs $6 in Portugal and $12 in Spain.', 'number'],
    ['The trial lasts 14 weeks.', 'The trial lasts 14 days.', 'number'],
    ['-3 °C', '3 °C', 'number'],
    ['Members must be at least 16.', 'Members must be at most 16.', 'bound'],
    ['The score is >= 50.', 'The score is < 50.', 'bound'],
    ['Bags over 20 kg ship free.', 'Bags under 20 kg ship free.', 'bound'],
    ['Members can pause the plan.', "Members can't pause the plan.", 'negation'],
    ['Members can pause the plan.', 'Members can’t pause the plan.', 'negation'],
    ['Pets are allowed.', 'Pets are not allowed.', 'negation'],
    ['Pets are allowed.', 'Pets are forbidden.', 'negation'],
    [
      'The insurance pays for hail damage.',
      'The insurance never pays for hail damage.',
      'negation',
    ],
    ['Breakfast is included.', 'Breakfast is excluded.', 'negation'],
    ['The coupon is valid.', 'The coupon is no longer valid.', 'negation'],
    ['Changing the seat is possible.', 'Changing the seat is impossible.', 'negation'],
    ['The insurance covers theft.', 'The insurance covers fire but not theft.', 'negation'],
    ['All rooms have a balcony.', 'Some rooms have a balcony.', 'quantifier'],
    ['Guests must book a table.', 'Guests may book a table.', 'modality'],
    ['Pay the deposit before arrival.', 'Pay the deposit after arrival.', 'time'],
    ['Fuel prices increased sharply.', 'Fuel prices decreased sharply.', 'direction'],
  ])('finds that %j says otherwise than %j', (claim, other, code) => {
    expect(conflict(claim, other)).toBe(code);
  });

  it.each([
    ['You receive 14 days.', 'You receive 14 days and 20 percent off.'],
    ['The trial lasts 2 weeks.', 'The trial lasts 14 days.'],
    ['The trial lasts two weeks.', 'The trial lasts 14 days. The course lasts 30 days.'],
    ['Delivery to Spain costs $12.', 'Delivery costs $6 in Portugal and $12 in Spain.'],
    [
      'The return window for books is 60 days.',
      'The return window is 30 days for phones, 60 days for books.',
    ],
    [
      'The insurance covers hail damage.',
      'The insurance covers hail damage. It does not cover theft.',
    ],
    ['The insurance does not cover theft.', "The insurance doesn't cover theft."],
    ['The insurance does not cover theft.', 'The insurance covers fire but not theft.'],
    ['The insurance covers fire.', 'The insurance covers fire but not theft.'],
    ['The insurance covers hail damage.', 'The insurance does not cover theft.'],
    ['You can cancel within 14 days.', 'You cannot cancel after 14 days.'],
    ['You can cancel the order.', 'You cannot cancel the order unless you call us.'],
    ['The bridge opened in 1932.', 'The bridge opened on 19 March 1932.'],
    ['The basic plan costs $5.', 'The premium plan costs $10.'],
    ['The basic plan includes support.', 'The premium plan does not include support.'],
    ['The fee is 25 dollars.', 'The fee is $25.'],
    ['The hall seats 300 people.', 'The hall was built in 1950.'],
    ['The flat has 3 rooms.', 'The flat has 2 bathrooms.'],
    ['Delivery takes 4 days.', 'Delivery takes 3-5 days.'],
    ['Delivery takes 4 days.', 'Delivery takes at most 5 days.'],
    ['Some rooms have a balcony.', 'All rooms have a balcony.'],
    ['The box is not open.', 'The box is closed.'],
    ['It is not impossible to change the seat.', 'It is possible to change the seat.'],
    ['Entry is not allowed under 18.', 'Entry is allowed at 18 or older.'],
    ['The hotel returns the deposit.', 'The hotel returns the deposit without delay.'],
    ['The tenant pays the landlord.', 'The landlord is paid by the tenant.'],
    ['The app is fast.', 'The app is not only fast but also cheap.'],
    ['One of the rooms is free.', 'Three of the best rooms are closed.'],
    ['Cats and dogs live here.', 'Dogs and cats live here.'],
    ['The shop sells tea.', 'Nobody came to the concert.'],
    ['The tank holds 5 gallons.', 'The tank holds 19 litres.'],
    ['The trial lasts 14 days.', 'The trial is free.'],
    ['Version 4.10 runs.', 'Version 4.10 runs on 3 systems.'],
    [
      'The shop shuts at 8 pm on Sundays.',
      'The shop shuts at 9 pm on Mondays and at 8 pm on Sundays.',
    ],
    ['The lamp charges in 2 hours.', 'The lamp lasts 10 hours and charges in 2 hours.'],
    ['The lamp lasts 10 hours and charges in 2 hours.', 'The lamp lasts 10 hours.'],
    ['The trial lasts 30 days.', 'The trial lasts one month.'],
    ['You may bring a guest.', 'You can bring a guest.'],
    ['Refunds are made to the card.', 'Refunds are paid to the card that was used.'],
  ])('finds no conflict of %j with %j', (claim, other) => {
    expect(conflict(claim, other)).toBeNull();
  });
});

describe('conflictOf of any text', () => {
  const piece = fc.constantFrom(
    ...'the trial lasts 14 7 days not no all some must may before after and but , . ; at least 3 °C 5:30 不 ない'.split(
      ' ',
    ),
  );
  const prose = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join(' ')),
  );

  it('never has a statement contradict itself, whatever it is', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(conflict(text, `${text} `)).toBeNull();
      }),
    );
  });

  it('has at most twice the clauses for twice the text', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = readStatement(text).clauses.length;
        expect(readStatement(`${text}\n${text}`).clauses.length).toBeLessThanOrEqual(2 * once + 1);
      }),
    );
  });

  it('names spans within both texts', () => {
    fc.assert(
      fc.property(prose, prose, (claim, other) => {
        const found = conflictOf(readStatement(claim), readStatement(other));
        expect(found?.claim.end ?? 0).toBeLessThanOrEqual(claim.length);
        expect(found?.other.end ?? 0).toBeLessThanOrEqual(other.length);
      }),
    );
  });

  it('says of a number the two figures', () => {
    const [claim, other] = ['The trial lasts 14 days.', 'Our trial lasts a week.'];
    const found = conflictOf(readStatement(claim), readStatement('Our trial lasts 7 days.'));
    expect(found && claim.slice(found.claim.start, found.claim.end)).toBe('14 days');
    expect(conflict(claim, other)).toBe('number');
  });
});
