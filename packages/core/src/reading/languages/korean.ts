import type { Language } from './table.ts';

/** Korean. */
export const korean: Language = {
  code: 'ko',
  script: 'Hangul',
  joined: true,
  common: '은 는 이 가 을 를 의 에 입니다 합니다 에서 로',
  negations: '않 없 못 아닙 아니 안_ 불가',
  quantifiers: { all: '모든 항상 매 모두', some: '일부 몇몇', none: '아무도 아무것도' },
  modals: { may: '수_있 도_됩 선택', must: '해야 야_합 필수' },
  bounds: { '>=': '이상 최소 적어도', '<=': '이하 이내 최대', '>': '초과', '<': '미만' },
  times: { before: '전에 이전', after: '후에 이후' },
  directions: { up: '증가 상승 늘어', down: '감소 하락 줄어' },
  opposites: '가능/불가능 허용/금지 포함/제외 유효/무효 무료/유료 열려/닫혀 승인/거부',
  numbers: '하나/한 두/둘 세/셋 네/넷 다섯 여섯 일곱 여덟 아홉 열 열하나/열한 열둘/열두',
  units:
    's:초 min:분 h:시간 d:일/일간 w:주/주일 M:개월/달 y:년/년간 %:퍼센트/프로 km:킬로미터 m:미터 kg:킬로그램 l:리터 °C:도 KRW:원 USD:달러 EUR:유로',
  silence: {
    refusal: String.raw`모르겠|모릅니다|(?:답변|대답)(?:을|해)? ?(?:드릴 수 ?|할 수 ?)?없|도와 ?드릴 수 ?없|정보가 ?없`,
    courtesy: '안녕하세요 감사합니다 문의해_주세요 도움이_되',
  },
};
