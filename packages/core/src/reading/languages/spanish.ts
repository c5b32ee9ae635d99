import type { Language } from './table.ts';

/** Spanish. */
export const spanish: Language = {
  code: 'es',
  ordered: true,
  common: 'el la los las es un una y del en para con se que su por ñ ¿ ¡',
  negations: 'no nunca jamás sin ningún ninguna ni tampoco',
  quantifiers: {
    all: 'todos todas todo cada siempre',
    some: 'algunos algunas varios varias',
    none: 'nadie nada ninguno',
  },
  modals: {
    may: 'puede pueden puedes opcional',
    must: 'debe deben debes obligatorio obligatoria tiene_que',
  },
  bounds: {
    '>=': 'al_menos por_lo_menos mínimo como_mínimo o_más',
    '<=': 'como_máximo máximo hasta no_más_de o_menos a_lo_sumo',
    '>': 'más_de más_que',
    '<': 'menos_de menos_que',
  },
  times: { before: 'antes', after: 'después tras' },
  directions: {
    up: 'aumenta aumentan aumentó sube suben subió',
    down: 'disminuye disminuyen disminuyó baja bajan bajó',
  },
  opposites:
    'posible/imposible permitido/prohibido permitida/prohibida incluido/excluido incluida/excluida válido/inválido disponible/indisponible abierto/cerrado abierta/cerrada gratuito/pagado gratis/pago aceptado/rechazado acepta/rechaza activado/desactivado',
  numbers: 'uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce',
  units:
    's:segundo/segundos min:minuto/minutos h:hora/horas d:día/días w:semana/semanas M:mes/meses y:año/años %:por_ciento km:kilómetro/kilómetros m:metro/metros l:litro/litros kg:kilogramo/kilogramos °C:grados EUR:euro/euros USD:dólar/dólares',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  silence: {
    refusal: String.raw`no (?:lo )?sé(?=[\s.,!]|$)|no (?:te |le |lo )?(?:puedo|podemos) (?:ayudar|responder|contestar)|no (?:tengo|hay|dispongo de) (?:suficiente )?información`,
    courtesy:
      'hola buenos_días buenas_tardes estimado estimada saludos atentamente no_dude_en gracias espero_que_esto cordialmente',
  },
};
