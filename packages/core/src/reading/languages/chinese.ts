import type { Language } from './table.ts';

/** Chinese, simplified and traditional. */
export const chinese: Language = {
  code: 'zh',
  joined: true,
  table: String.raw`的 是 在 了 和 有 我 这
不 无 無 没 沒 未 非 别 禁止
不仅 不但 不过 未来 非常 不同 没问题
所有 全部 每 都
有些 部分

可以 可 能
必须 必須 需要
至少 不少于 以上
最多 不超过 以下 以内
超过 大于
少于 低于 未满
之前 以前
之后 以后
增加
减少
包括/排除 开放/关闭 允许/拒绝 免费/收费
一 二/两 三 四 五 六 七 八 九 十 100:百 1e3:千
秒 分钟 小时/个小时 天/日 周/星期 个月 年 百分 CNY:元
不知道|不清楚|(?:无法|不能)(?:回答|帮|提供)|没有.{0,4}信息
您好 你好 谢谢 此致 希望这 如有任何问题`,
};
