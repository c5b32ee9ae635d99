import type { Language } from './table.ts';

/** Portuguese. */
export const portuguese: Language = {
  code: 'pt',
  table: String.raw`o os as é e um* do da dos em para com não ã õ
não nunca sem nenhum* nem
não_só não_apenas sem_dúvida
todo* toda* cada sempre
algun* alguma* vári*
ninguém nada
pode*
deve* tem_de tem_que
pelo_menos mínimo ou_mais
no_máximo máximo até ou_menos
mais_de
menos_de
antes
depois após
aument*
diminu*
possível/impossível permitido/proibido incluído/excluído válido/inválido
um* dois/duas três quatro cinco seis sete oito nove dez
segundo* minuto* hora* dia* semana* mês/meses ano* por_cento
não (?:o )?sei(?!\p{L})|não (?:\S+ )?po.{2,5} (?:\S+ )?(?:ajud|resp)|não (?:tenho|há) .{0,9}info
olá bom_dia boa_tarde atenciosamente não_hesite_em obrigad* espero_que_isso`,
};
