/** Sentences in scripts without capitals or spaces, with their language; marked as the English ones. */
export const others: readonly (readonly [locale: string, sentence: string])[] = [
  ['zh', '请在{D|2025年3月14日}之前退回。'],
  ['zh', '请在{D|8月5日}前支付{A|￥500}，期限为{A|30天}。'],
  ['ja', '{D|12月24日}までに返送してください。'],
  ['ja', '送料は{A|500円}です。'],
  ['ko', '{D|11월 3일}까지 보내 주세요.'],
  ['ko', '주문 번호는 {I|4821377}입니다.'],
  ['zh', '请写信至 {E|help@example.cn} 或访问 {L|https://example.cn/help}。'],
  ['ja', '詳細は {L|https://example.jp/help} をご覧ください。'],
];
