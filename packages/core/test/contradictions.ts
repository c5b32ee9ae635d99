import type { Probe } from './probes.ts';
import { agreed, all, doubted, notHigh, shown, sourced } from './probes.ts';

/** Probes of answers that a source or samples say otherwise than. */
export const contradictions: readonly Probe[] = [
  ...all('contradicted by the source', notHigh, [
    sourced('The trial lasts 30 days.', 'The trial lasts 14 days.'),
    sourced(
      'The deposit is 50 euros and the fee is 20 euros.',
      'The deposit is 20 euros and the fee is 50 euros.',
    ),
    sourced('Freeze it at 18 °C.', 'Freeze it at -18 °C.'),
    sourced('The trial lasts 90 days.', 'The trial lasts 14 days. The guarantee runs for 90 days.'),
    sourced(
      'Orders of at most 50 euros ship for free.',
      'Orders of at least 50 euros ship for free.',
    ),
    sourced('Cancel after the first day.', 'Cancel before the first day.'),
    sourced('All plans include support.', 'Some plans include support.'),
    sourced('You must bring a passport.', 'You may bring a passport.'),
    sourced('Prices increase in May.', 'Prices decrease in May.'),
    sourced('The minimum age is 16.', 'The minimum age is 18.'),
    sourced('Version 2.10 is required.', 'Version 2.1 is required.'),
    sourced('See section 3.2.', 'See section 2.3.'),
    sourced('Es gilt § 5 Abs. 3.', 'Es gilt § 3 Abs. 5.'),
    sourced('Mix it 1:3 with water.', 'Mix it 3:1 with water.'),
    sourced('It was founded in 1998.', 'It was founded in 1989.'),
    sourced('Deliveries arrive in fewer than 3 days.', 'Deliveries arrive in more than 3 days.'),
  ]),
  ...all('numerals', doubted, [
    sourced('الحد الأقصى ٥٠ كيلوغرامًا.', 'الحد الأقصى ٢٠ كيلوغرامًا.'),
    sourced('वारंटी १२ महीने की है।', 'वारंटी २४ महीने की है।'),
    sourced('ওয়ারেন্টি ১২ মাস।', 'ওয়ারেন্টি ২৪ মাস।'),
    sourced('保証期間は１２か月です。', '保証期間は２４か月です。'),
    sourced('การรับประกัน ๑๒ เดือน', 'การรับประกัน ๒๔ เดือน'),
    sourced('مهلت بازگشت ۷ روز است.', 'مهلت بازگشت ۳۰ روز است.'),
  ]),
  ...all(
    'numerals',
    shown,
    [
      sourced('वारंटी १२ महीने की है।', 'वारंटी 12 महीने की है।', agreed('', 'वारंटी 12 महीने की है।')),
      sourced(
        '保証期間は１２か月です。',
        '保証期間は12か月です。',
        agreed('', '保証期間は12か月です。'),
      ),
      sourced(
        'مهلت بازگشت ۷ روز است.',
        'مهلت بازگشت 7 روز است.',
        agreed('', 'مهلت بازگشت 7 روز است.'),
      ),
    ].map((evidence, i) => ({
      ...evidence,
      content:
        ['वारंटी १२ महीने की है।', '保証期間は１２か月です。', 'مهلت بازگشت ۷ روز است.'][i] ?? '',
    })),
  ),
  ...all(
    'negation in other languages',
    doubted,
    (
      [
        ['Der Versand ist im Preis enthalten.', 'Der Versand ist nicht im Preis enthalten.'],
        ['Wir erstatten Versandkosten.', 'Wir erstatten keine Versandkosten.'],
        ['Les frais sont remboursés.', 'Les frais ne sont pas remboursés.'],
        ['El envío está incluido.', 'El envío no está incluido.'],
        ['La spedizione è inclusa.', 'La spedizione non è inclusa.'],
        ['O envio está incluído.', 'O envio não está incluído.'],
        ['De verzending is inbegrepen.', 'De verzending is niet inbegrepen.'],
        ['运费可以退还。', '运费不可以退还。'],
        ['送料は返金されます。', '送料は返金されません。'],
        ['배송비는 환불됩니다.', '배송비는 환불되지 않습니다.'],
        ['رسوم الشحن قابلة للاسترداد.', 'رسوم الشحن غير قابلة للاسترداد.'],
        ['शिपिंग शुल्क वापस किया जाता है।', 'शिपिंग शुल्क वापस नहीं किया जाता है।'],
      ] as const
    ).map(([content, text]) => ({ ...sourced(content, text), samples: [text, text, text] })),
  ),
];
