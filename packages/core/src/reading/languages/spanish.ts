import type { Language } from './table.ts';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  table: String.raw`el la los las es un* y del en para con se su por ñ ¿ ¡
no nunca sin ningún ningun* ni tampoco
no_solo no_sólo sin_duda
todo* toda* cada siempre
alguno* alguna* varios
nadie nada ninguno
puede* opcional
debe* tiene_que
al_menos mínimo o_más
como_máximo máximo hasta o_menos
más_de
menos_de
antes
después tras
aument*
disminuye*
posible/imposible permitido/prohibido incluido/excluido válido/inválido
un* dos tres cuatro cinco seis siete ocho nueve diez
segundo* minuto* hora* día* semana* mes* año* por_ciento
no (?:lo )?sé(?!\p{L})|no (?:\S+ )?p.{3,5}mos (?:ayud|respo)|no (?:\S+ )?puedo (?:ayud|respo)|no (?:tengo|hay) info
hola buenos_días buenas_tardes saludos no_dude_en gracias espero_que_esto`,
};
