import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict.ts';
import { readStatement } from './statement.ts';

const conflict = (claim: string, other: string) =>
  conflictOf(readStatement(claim), readStatement(other))?.code ?? null;

/** In each language: a figure, another one, the same in another form, a negation, the same negated, another matter. */
const sets: Readonly<Record<string, readonly string[]>> = {
  German: [
    'Die Probezeit dauert 14 Tage.',
    'Die Probezeit dauert 7 Tage.',
    'Die Probezeit dauert zwei Wochen.',
    'Die Versicherung zahlt bei Hagel.',
    'Die Versicherung zahlt nicht bei Hagel.',
    'Die Versicherung zahlt bei Hagel. Diebstahl ist nicht versichert.',
  ],
  French: [
    'La période dure 14 jours.',
    'La période dure 7 jours.',
    'La période dure deux semaines.',
    'Le contrat couvre les vols.',
    'Le contrat ne couvre pas les vols.',
    'Le contrat couvre les vols. Il ne couvre pas la grêle.',
  ],
  Spanish: [
    'El periodo dura 14 días.',
    'El periodo dura 7 días.',
    'El periodo dura dos semanas.',
    'El seguro cubre el robo.',
    'El seguro no cubre el robo.',
    'El seguro cubre el robo. No cubre el granizo.',
  ],
  Italian: [
    'Il periodo dura 14 giorni.',
    'Il periodo dura 7 giorni.',
    'Il periodo dura due settimane.',
    'La polizza copre il furto.',
    'La polizza non copre il furto.',
    'La polizza copre il furto. Non copre la grandine.',
  ],
  Portuguese: [
    'O período dura 14 dias.',
    'O período dura 7 dias.',
    'O período dura duas semanas.',
    'O seguro cobre o roubo.',
    'O seguro não cobre o roubo.',
    'O seguro cobre o roubo. Não cobre o granizo.',
  ],
  Dutch: [
    'De proef duurt 14 dagen.',
    'De proef duurt 7 dagen.',
    'De proef duurt twee weken.',
    'De polis dekt diefstal.',
    'De polis dekt geen diefstal.',
    'De polis dekt diefstal. Hagel is niet verzekerd.',
  ],
  Chinese: [
    '试用期为14天。',
    '试用期为7天。',
    '试用期为两周。',
    '保险承保盗窃。',
    '保险不承保盗窃。',
    '保险承保盗窃。冰雹另行不赔。',
  ],
  Japanese: [
    '試用期間は14日です。',
    '試用期間は7日です。',
    '試用期間は二週間です。',
    '保険は盗難を補償します。',
    '保険は盗難を補償しません。',
    '保険は盗難を補償します。雹は対象になりません。',
  ],
  Korean: [
    '체험 기간은 14일입니다.',
    '체험 기간은 7일입니다.',
    '체험 기간은 두 주입니다.',
    '보험은 도난을 보상합니다.',
    '보험은 도난을 보상하지 않습니다.',
    '보험은 도난을 보상합니다. 우박은 안 됩니다.',
  ],
  Arabic: [
    'مدة التجربة ١٤ يومًا.',
    'مدة التجربة ٧ أيام.',
    'مدة التجربة 14 يومًا.',
    'التأمين يغطي السرقة.',
    'التأمين لا يغطي السرقة.',
    'التأمين يغطي السرقة. لا يشمل البرد.',
  ],
  Hindi: [
    'परीक्षण अवधि १४ दिन है।',
    'परीक्षण अवधि ७ दिन है।',
    'परीक्षण अवधि 14 दिन है।',
    'बीमा चोरी को कवर करता है।',
    'बीमा चोरी को कवर नहीं करता है।',
    'बीमा चोरी को कवर करता है। ओले शामिल नहीं हैं।',
  ],
};

describe.each(Object.entries(sets))('conflictOf in %s', (_, set) => {
  const [figure = '', another = '', same = '', plain = '', denied = '', beside = ''] = set;

  it.each([
    [figure, another, 'number'],
    [another, figure, 'number'],
    [another, same, 'number'],
    [plain, denied, 'negation'],
    [denied, plain, 'negation'],
  ])('finds that %j says otherwise than %j', (claim, other, code) => {
    expect(conflict(claim, other)).toBe(code);
  });

  it.each([
    [figure, same],
    [same, figure],
    [plain, beside],
    [figure, plain],
    [denied, another],
    [denied, `${denied} ${figure}`],
  ])('finds no conflict of %j with %j', (claim, other) => {
    expect(conflict(claim, other)).toBeNull();
  });
});
