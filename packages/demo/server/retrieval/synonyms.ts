import { stem } from './words.ts';

/** The stems that an everyday English word may be exchanged for, without its own. */
export function synonyms(form: string): readonly string[] {
  return groups.get(form) ?? [];
}

// General language, not the subject of any folder: it must help with documents that nobody here has seen.
const thesaurus = `
  return send sent bring brought refund
  item good article product
  refund reimburse repay reimbursement
  buy bought purchase order
  pay paid cost price fee charge
  broken faulty defective damaged fault defect
  deliver delivery ship shipping shipment dispatch
  parcel package packet
  shop store
  fix repair mend
  phone telephone call
  delete erase remove
  expire expiry valid validity
  invoice bill receipt
  open unseal
  mail email
  swollen swell bulge
  begin start
  stop end quit
  replace replacement exchange swap
  allow permit may
  company business firm
  discount voucher coupon
  instalment installment
  late delay overdue
  lose lost missing
  break broke broken
  sell sold
  hour time
  rent hire borrow lend loan
  book reserve reservation booking
  child kid
  bike bicycle
  cancel withdraw
  rule policy term
  clean wash
  waterproof water
  connect pair
  tv television
  address location
  member membership
  fine penalty
  cheap cheaper
  deadline window period
  picture photo
  warranty guarantee
  earbud bud
  headset headphone
`;

const groups = new Map<string, string[]>();
for (const line of thesaurus.trim().split('\n')) {
  const forms = [...new Set(line.trim().split(' ').map(stem))];
  for (const form of forms) {
    const others = forms.filter((other) => other !== form);
    groups.set(form, [...(groups.get(form) ?? []), ...others]);
  }
}
