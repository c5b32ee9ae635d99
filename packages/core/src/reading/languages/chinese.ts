import type { Language } from './table.ts';

/** Chinese, simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  script: 'Han',
  joined: true,
  common: '的 是 在 了 和 有 我 这 為 为 您 您的 这个',
  negations: '不 不需要 不需 无需 無需 没 沒 無 无 未 非 别 禁止',
  quantifiers: { all: '所有 全部 每 总是 都', some: '有些 一些 部分', none: '没有人 沒有人' },
  modals: { may: '可以 可 能', must: '必须 必須 应当 需要 必需' },
  bounds: {
    '>=': '至少 不少于 不低于 以上 最少',
    '<=': '至多 最多 不超过 不超過 以下 以内',
    '>': '超过 超過 大于 多于',
    '<': '少于 小于 低于 未满',
  },
  times: { before: '之前 以前', after: '之后 以后 之後' },
  directions: { up: '增加 上升 提高 上涨', down: '减少 下降 降低 下跌' },
  opposites: '包括/排除 开放/关闭 允许/拒绝 免费/收费 接受/拒收 有效/失效 启用/禁用',
  numbers: '一 二/两 三 四 五 六 七 八 九 十 十一 十二',
  units:
    's:秒 min:分钟/分鐘 h:小时/小時/个小时 d:天/日 w:周/星期/个星期 M:个月/個月 y:年 %:百分 km:公里 m:米 kg:公斤/千克 g:克 l:升 °C:度/摄氏度 CNY:元/人民币 USD:美元 EUR:欧元',
  silence: {
    refusal: String.raw`不知道|不清楚|不太清楚|(?:无法|無法|不能)(?:回答|帮|幫|提供|协助)|没有(?:相关|足够|相關|足夠)?的?信息|爱莫能助`,
    courtesy: '您好 你好 谢谢 謝謝 此致 祝好 希望这 请随时联系 如有任何问题',
  },
};
