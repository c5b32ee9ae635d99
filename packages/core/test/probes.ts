import type { Evidence } from '../src/response/response.ts';

/** Evidence as a support team meets it in its first week, and what `assess` may say of it without options. */
export interface Probe {
  readonly kind: string;
  readonly evidence: Evidence;
  readonly expect: {
    /** Exclusive. */
    readonly max?: number;
    readonly min?: number;
    /** False: it abstains or has no confidence. */
    readonly offered?: boolean;
    readonly abstain?: boolean;
  };
}

const withheld = { offered: false };
export const doubted = { max: 0.6 };
export const notHigh = { max: 0.85 };
export const shown = { min: 0.6, abstain: false };

export function agreed(content: string, sample: string, times = 3): Evidence {
  return { content, samples: Array.from({ length: times }, () => sample) };
}

export function sourced(content: string, text: string, more: Partial<Evidence> = {}): Evidence {
  return { content, passages: [{ id: '1', text }], ...more };
}

export function all(
  kind: string,
  expect: Probe['expect'],
  list: readonly Evidence[],
): readonly Probe[] {
  return list.map((evidence) => ({ kind, evidence, expect }));
}

export const probes: readonly Probe[] = [
  ...all(
    'refusal',
    withheld,
    [
      'I am not able to answer that.',
      "I'm afraid I can't assist with this.",
      "Sorry, I don't have that information.",
      'There is no information about this in the documents.',
      'I cannot determine that from the provided documents.',
      'I have no information on that topic.',
      'That is outside of what I can help with.',
      'My knowledge does not cover this.',
      'Sorry, daar kan ik niet mee helpen.',
      'Ich kann Ihnen dabei leider nicht weiterhelfen.',
      'Service temporarily unavailable',
      'As an AI language model, I cannot provide legal advice.',
      'Das weiß ich leider nicht.',
      'Dazu liegen mir keine Informationen vor.',
      'Je ne sais pas.',
      'Désolé, je ne peux pas vous aider.',
      'No lo sé.',
      'Lo siento, no puedo ayudarte con eso.',
      'Non lo so.',
      'Não sei.',
      'Ik weet het niet.',
      '我不知道。',
      '申し訳ありませんが、お答えできません。',
      '모르겠습니다.',
      'لا أعرف.',
      'मुझे नहीं पता।',
      'Error: 503 Service Unavailable',
      'Request timed out.',
      'TypeError: Cannot read properties of undefined',
      'An unexpected error occurred. Please try again later.',
      'Internal Server Error',
    ].map((content) => agreed(content, content)),
  ),
  ...all('nothing claimed', doubted, [
    sourced('Good morning!', 'Returns are free within 14 days.', { question: 'Is it free?' }),
    sourced('Thank you for contacting us.', 'Returns are free within 14 days.'),
    sourced('Which order do you mean?', 'Orders ship within 2 days.'),
    sourced('Guten Tag!', 'Der Versand kostet 5 Euro.', { question: 'Was kostet der Versand?' }),
    sourced('Bonjour !', 'La livraison coûte 5 euros.'),
    sourced('The delivery time for parcels is', 'The delivery time for parcels is 3 days.', {
      question: 'How long is the delivery time for parcels?',
    }),
    sourced('Die Frist für Rückgaben ist.', 'Die Frist für Rückgaben ist 14 Tage.', {
      question: 'Wie lang ist die Frist für Rückgaben?',
    }),
    agreed('I hope this helps!', 'I hope this helps!'),
  ]),
  ...all('thin evidence', notHigh, [
    agreed('Shipping takes 3 days.', 'Shipping takes 3 days.', 1),
    agreed('Berlin.', 'Berlin.', 1),
    {
      content: 'Shipping takes 3 days.',
      tokens: Array.from({ length: 9 }, () => ({ logprob: 0 })),
    },
    { content: 'Shipping takes 3 days.', verifiers: [{ kind: 'self-report', score: 1 }] },
    {
      ...agreed('Parking is free.', 'Parking is free.', 5),
      question: 'Is parking free?',
      passages: [],
    },
    { content: 'Parking is free.', passages: [], question: 'Is parking free?' },
  ]),
  ...all('contradicted by samples', doubted, [
    agreed('You may bring a dog.', 'You may not bring a dog.'),
    agreed('Water damage is covered.', "Water damage isn't covered."),
    agreed('The voucher is valid on sale items.', 'The voucher is not valid on sale items.'),
    agreed('Breakfast is included.', 'Breakfast is excluded.'),
    agreed('We deliver to Norway.', 'We do not deliver to Norway.'),
    agreed('The password never expires.', 'The password expires.'),
    agreed('The limit is 50 MB.', 'The limit is 500 MB.'),
    agreed('It opens at 9 am.', 'It opens at 9 pm.'),
    agreed('It costs $1.50.', 'It costs $15.'),
    agreed('3.10', '3.1.0'),
    agreed('The temperature is −12 °C.', 'The temperature is 12 °C.'),
    agreed('x <= 10', 'x >= 10'),
    agreed('The ratio is 2:3.', 'The ratio is 3:2.'),
    agreed(
      'If the parcel was damaged on its way, tell us within 14 days and add a photo, and we send you a new one without a fee.',
      'If the parcel was damaged on its way, tell us within 4 days and add a photo, and we send you a new one without a fee.',
    ),
    agreed(
      'Members of the family plan may share their storage with up to five people who live in the same household.',
      'Members of the family plan may not share their storage with people who live in the same household.',
    ),
  ]),
  ...all('same thing said otherwise', shown, [
    agreed('It takes two hours.', 'It takes 120 minutes.'),
    agreed('It weighs 1 kg.', 'It weighs 1000 g.'),
    agreed('It is 5 miles away.', 'It is 8 km away.'),
    agreed('It is 180 cm tall.', 'It is 1.8 m tall.'),
    agreed('It costs 25 dollars.', 'It costs $25.'),
    agreed('The discount is 20 percent.', 'The discount is 20 %.'),
    agreed('It opens at 3 pm.', 'It opens at 15:00.'),
    agreed('There are 1,200 seats.', 'There are 1200 seats.'),
    agreed('There are two million users.', 'There are 2,000,000 users.'),
    agreed('It takes thirty days.', 'It takes 30 days.'),
    agreed('The war ended in 1945.', 'The war ended on 8 May 1945.'),
    agreed('It lasts one year.', 'It lasts 12 months.'),
    agreed('It ends on 5 March 2024.', 'It ends on March 5, 2024.'),
    agreed('Es dauert zwei Tage.', 'Es dauert 48 Stunden.'),
  ]),
  ...all('right answers that are withheld', shown, [
    sourced(
      'Dear Anna,\n\nThe guarantee runs for 24 months from delivery.\n\nBest regards,\nYour support team',
      'The guarantee runs for 24 months from delivery.',
      { question: 'How long is the guarantee?' },
    ),
    sourced(
      'Parcels arrive within 3 working days. Let me know if you need anything else!',
      'Parcels arrive within 3 working days.',
      {
        samples: [
          'Parcels arrive within 3 working days.',
          'It takes 3 working days.',
          '3 working days.',
        ],
      },
    ),
    sourced('You can cancel at any time.', 'You can cancel at any time.', {
      question: 'How do I get out of this?',
      ...{
        samples: ['You can cancel at any time.', 'You can cancel at any time.', 'Cancel any time.'],
      },
    }),
    sourced(
      'According to our terms, the deposit is paid back within 14 days.',
      'The deposit is paid back within 14 days after the return.',
      {
        question: 'When do I get my deposit back?',
        samples: [
          'Within 14 days.',
          'The deposit is paid back within 14 days.',
          'You get it in 14 days.',
        ],
      },
    ),
  ]),
  ...all('right answers that are withheld', { min: 0.85, abstain: false }, [
    sourced('Members park for free on weekends.', 'Members park for free on weekends.', {
      question: 'Who parks for free?',
      samples: Array.from({ length: 3 }, () => 'Members park for free on weekends.'),
    }),
    sourced(
      'Die Garantie gilt 24 Monate.',
      'Die Garantie gilt 24 Monate. Akkus sind ausgenommen.',
      {
        question: 'Wie lange gilt die Garantie?',
        samples: Array.from({ length: 3 }, () => 'Die Garantie gilt 24 Monate.'),
      },
    ),
  ]),
  ...all('log-probabilities', shown, [
    ...[-9999, -Infinity, Number.NaN, 3].map((odd) => ({
      ...sourced('The fee is 5 euros.', 'The fee is 5 euros.'),
      ...agreed('The fee is 5 euros.', 'The fee is 5 euros.'),
      tokens: [...Array.from({ length: 12 }, () => ({ logprob: -0.02 })), { logprob: odd }],
    })),
  ]),
  ...all('weak link', doubted, [
    {
      ...agreed('The capital is Oslo.', 'The capital is Oslo.'),
      verifiers: [{ kind: 'judge', score: 0 }],
    },
    {
      ...sourced('The fee is 5 euros.', 'Parcels ship on Monday.'),
      verifiers: Array.from({ length: 10 }, () => ({ kind: 'judge', score: 1 })),
    },
  ]),
  ...all('weak link', notHigh, [
    sourced(
      'The fee is 50 weeks. The fee is 5 euros. Parcels ship on Monday. Returns are free.',
      'The fee is 5 euros. Parcels ship on Monday. Returns are free.',
    ),
    sourced(
      'Parcels ship on Monday. Returns are not free. The fee is 5 euros.',
      'The fee is 5 euros. Parcels ship on Monday. Returns are free.',
    ),
  ]),
];
