import type { Language } from './table.ts';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  ordered: true,
  common: 'o a os as é e um uma do da dos em para com não que se por na são você ã õ',
  negations: 'não nunca jamais sem nenhum nenhuma nem',
  quantifiers: {
    all: 'todos todas todo cada sempre',
    some: 'alguns algumas vários várias',
    none: 'ninguém nada',
  },
  modals: { may: 'pode podem opcional', must: 'deve devem obrigatório obrigatória tem_de tem_que' },
  bounds: {
    '>=': 'pelo_menos no_mínimo ao_menos mínimo ou_mais',
    '<=': 'no_máximo até máximo ou_menos',
    '>': 'mais_de mais_que',
    '<': 'menos_de menos_que',
  },
  times: { before: 'antes', after: 'depois após' },
  directions: {
    up: 'aumenta aumentam aumentou sobe sobem subiu',
    down: 'diminui diminuem diminuiu cai caem desce',
  },
  opposites:
    'possível/impossível permitido/proibido permitida/proibida incluído/excluído incluída/excluída válido/inválido disponível/indisponível aberto/fechado aberta/fechada gratuito/pago aceito/recusado ativado/desativado',
  numbers: 'um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze',
  units:
    's:segundo/segundos min:minuto/minutos h:hora/horas d:dia/dias w:semana/semanas M:mês/meses y:ano/anos %:por_cento km:quilômetro/quilômetros/quilómetros m:metro/metros l:litro/litros kg:quilograma/quilogramas °C:graus EUR:euro/euros USD:dólar/dólares',
  months:
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  silence: {
    refusal: String.raw`não (?:o )?sei(?=[\s.,!]|$)|não (?:o |te |lhe )?(?:posso|consigo|podemos) (?:te )?(?:ajud|respond)|não (?:tenho|há|temos) .{0,12}informaç`,
    courtesy:
      'olá bom_dia boa_tarde prezado prezada atenciosamente não_hesite_em obrigado obrigada espero_que_isso',
  },
};
