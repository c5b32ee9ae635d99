import type { Language } from './table.ts';

/** Japanese. */
export const japanese: Language = {
  code: 'ja',
  script: 'Hiragana',
  joined: true,
  common: 'の は が を に で と です ます た も な る い し て す か ら れ こ さ あ う ま',
  negations: 'ない ません なかった なく 不 未 無効 できず',
  quantifiers: { all: 'すべて 全て 必ず 毎 常に', some: '一部 いくつか', none: '誰も 何も' },
  modals: {
    may: 'てもよい てもかまいません 任意',
    must: '必要が 必須 なければなりません なければならない',
  },
  bounds: {
    '>=': '以上 少なくとも 最低',
    '<=': '以下 以内 最大 まで',
    '>': 'を超える 超',
    '<': '未満',
  },
  times: { before: '前', after: '後' },
  directions: { up: '増加 上昇 増え', down: '減少 低下 減り' },
  opposites: '可能/不可能 許可/禁止 含み/除外 有効/無効 無料/有料 開い/閉じ 承認/拒否',
  numbers: '一 二 三 四 五 六 七 八 九 十 十一 十二',
  units:
    's:秒 min:分 h:時間 d:日/日間 w:週間/週 M:か月/ヶ月/カ月/ヵ月 y:年/年間 %:パーセント km:キロ/キロメートル m:メートル kg:キログラム l:リットル °C:度 JPY:円 USD:ドル EUR:ユーロ',
  silence: {
    refusal: String.raw`(?:わか|分か|判)りません|存じません|知りません|(?:お答え|回答)(?:は)?(?:でき|いたしかね)|答えられません|お(?:手伝い|役に立)(?:でき|て)ません|お手伝いできません|情報(?:が|は)(?:ありません|見つかりません)`,
    courtesy: 'こんにちは お世話になって よろしくお願い ありがとうございます お気軽に 敬具',
  },
};
