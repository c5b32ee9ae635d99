/** A difference of shares in percentage points, with its sign. */
export function points(difference: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  }).format(difference);
}

/** A p-value; a very small one only says that it is. */
export function pValue(p: number, locale: string): string {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  return p < 0.001 ? `< ${number.format(0.001)}` : number.format(p);
}
