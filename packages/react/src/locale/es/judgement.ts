import { speechIn, tellPart } from '../speech.ts';
import type { JudgementWords } from '../speech.ts';

const { count, fill } = speechIn('es');
const claim = { one: '# afirmación', other: '# afirmaciones' };
const supportedClaim = { one: '# afirmación respaldada', other: '# afirmaciones respaldadas' };
const figure = { one: '# número', other: '# números' };
const sample = { one: '# muestra', other: '# muestras' };

/** How sure an answer is and why, in Spanish. */
export const judgement: JudgementWords = {
  confidenceHigh: 'Confianza alta',
  confidenceMedium: 'Comprobar datos clave',
  confidenceLow: 'Confianza baja: verificar',
  confidenceUnknown: 'Confianza no disponible',
  confidencePending: 'Aún sin evaluar',
  confidenceAbstained: 'Requiere una persona',
  confidenceDisclaimerMedium: 'Esta respuesta puede necesitar verificación.',
  confidenceDisclaimerLow: 'Confianza baja. Verifíquela antes de usarla.',
  confidenceDisclaimerUnknown: 'Confianza no disponible.',
  confidenceActionHigh: 'Enviar',
  confidenceActionMedium: 'Revisar y editar',
  confidenceActionLow: 'Requiere una edición a fondo',
  confidenceActionUnknown: 'Revisar y editar',
  confidenceWhy: '¿Por qué?',
  confidenceSourced: (sourced, total) => `${sourced} de ${count(total, claim)} con fuente`,
  confidenceLayerGrounding: 'Fuentes',
  confidenceLayerValidation: 'Validación',
  confidenceLayerConfidence: 'Confianza',
  confidenceLayerReview: 'Revisión humana',
  confidenceVerdictPass: 'Superado',
  confidenceVerdictWarn: 'Comprobar',
  confidenceVerdictFail: 'No superado',
  confidenceVerdictUnknown: 'Desconocido',
  confidenceClaimsToCheck: 'Afirmaciones por comprobar',
  confidenceClaimsSupported: (supported) => count(supported, supportedClaim),
  confidenceSupported: 'Respaldada',
  confidencePartly: 'Respaldada en parte',
  confidenceUnsupported: 'Sin respaldo',
  confidenceUnjudged: 'Sin evaluar',
  confidenceNoSource: 'Sin fuente',
  confidenceOtherSource: 'Otra fuente dice esto:',
  confidenceMeter: 'Confianza',
  confidenceMeterUncalibrated: 'Confianza, sin calibrar',
  confidenceTenths: (tenths) => {
    if (tenths < 1) return 'menos de 1 de 10';
    return tenths > 9 ? 'más de 9 de 10' : `alrededor de ${tenths} de 10`;
  },
  confidenceMeterEstimated: (tenths) => `Confianza estimada, ${tenths}`,
  confidenceHint: 'Acerca de esta confianza',
  findings: {
    'claims.sourced': tellPart(
      fill('{part} de {all} sin fuente.', { all: claim }),
      fill('{part} de {all} con fuente.', { all: claim }),
    ),
    'claims.contradicted': fill('Las fuentes dicen otra cosa sobre {contradicted} de {claims}.', {
      claims: claim,
    }),
    'numbers.sourced': tellPart(
      fill('{part} de {all} en ninguna fuente.', { all: figure }),
      fill('{part} de {all} en las fuentes.', { all: figure }),
    ),
    'grounding.none': () => 'No se recuperó ninguna fuente.',
    'sources.empty': () => 'La búsqueda no encontró ninguna fuente.',
    'question.covered': fill('La mejor fuente contiene {share} de las palabras de la pregunta.'),
    'question.unrelated': () => 'Ninguna de las fuentes trata de la pregunta.',
    'samples.support': fill('La respuesta tiene un respaldo de {share} ({samples}).', {
      samples: sample,
    }),
    'samples.contradict': fill('{contradicting} de {samples} en desacuerdo.', { samples: sample }),
    'tokens.probability': fill('El modelo dio a sus palabras una probabilidad media de {share}.'),
    'check.score': fill('La comprobación «{kind}» dio {share}.'),
    'check.missing': fill('La comprobación «{kind}» no dio puntuación.'),
    'validation.none': () => 'No se comprobó nada.',
    'signal.failed': fill('La señal «{kind}» falló y no cuenta.'),
    'signal.unknown': fill('La señal «{kind}» es desconocida.'),
    'confidence.evidence': fill('Los indicios suman {share}, sin calibrar con etiquetas.'),
    'confidence.estimated': fill('Los indicios suman aproximadamente {share}.'),
    'confidence.calibrated': fill('Los indicios suman {share}, calibrados con etiquetas.'),
    'confidence.unknown': () => 'No se conoce nada en lo que basar la confianza.',
    'confidence.refused': fill('{problem}'),
    'confidence.below': fill('La confianza de {share} está por debajo de {bound}.'),
    'answer.empty': () => 'No hay respuesta.',
    'answer.refusal': () => 'La respuesta es una negativa.',
    'answer.error': () => 'La respuesta es un texto de error.',
    'answer.length': () => 'La respuesta se cortó al alcanzar la longitud máxima.',
    'answer.filtered': () => 'Un filtro de contenido detuvo la respuesta.',
    'answer.refused': () => 'El modelo se negó a responder.',
    'answer.interrupted': () => 'La respuesta se interrumpió antes de terminar.',
    'answer.question': () => 'La respuesta solo pregunta.',
    'answer.courtesy': () => 'La respuesta no afirma nada.',
    'answer.repetition': () => 'La respuesta solo repite la pregunta.',
    'review.uncited': () => 'La respuesta no cita nada.',
    'review.requested': () => 'La respuesta pide una revisión.',
    'review.policy': fill('{text}'),
    'review.unknown': () => 'La confianza es desconocida.',
    'review.tier': fill('La política pide revisar las respuestas del nivel «{tier}».'),
    'review.none': () => 'No se necesita revisión.',
  },
  calibrationDiagram: 'Diagrama de fiabilidad',
  calibrationDiagramText: (labels, error) =>
    `Con qué frecuencia acertaron las respuestas, según su confianza. Etiquetas: ${labels}; error de calibración esperado: ${error}. En la línea discontinua la confianza es exacta.`,
  calibrationRisk: 'Riesgo y cobertura',
  calibrationRiskText: (labels, error) =>
    `Tasa de error entre las respuestas más seguras, según la proporción de respuestas aceptadas. Etiquetas: ${labels}; proporción de errores en el total: ${error}.`,
  calibrationThresholds: 'Umbrales de los niveles',
  calibrationNone:
    'Etiquetas insuficientes: ninguna respuesta tiene a la vez confianza y etiqueta.',
  calibrationFew: (labels) =>
    `Etiquetas insuficientes: ${labels}. Lea los intervalos, no los puntos.`,
  calibrationAllRight:
    'Todas las etiquetas dicen «correcto». Sin una respuesta incorrecta no se conoce la tasa de error.',
  calibrationAllWrong:
    'Todas las etiquetas dicen «incorrecto». Compruebe qué significan las etiquetas.',
  calibrationOmitted: (omitted) =>
    `Omitidas, por falta de una confianza o etiqueta válida: ${omitted}.`,
  calibrationTable: 'Mostrar como tabla',
  calibrationConfidence: 'Confianza',
  calibrationMeanConfidence: 'Confianza media',
  calibrationRight: 'Proporción de aciertos',
  calibrationInterval: 'Intervalo del 95 %',
  calibrationCount: 'Respuestas',
  calibrationCoverage: 'Proporción de respuestas',
  calibrationErrorRate: 'Proporción de errores',
  calibrationCutOff: 'Umbral',
  calibrationTier: 'Nivel',
  calibrationCutOffOf: (tier) => `Umbral de «${tier}»`,
  calibrationCutOffNumberOf: (tier) => `Umbral de «${tier}» como número`,
  calibrationCutOffText: (cutOff, coverage, error) =>
    `${cutOff}: ${coverage} de las respuestas, ${error} de ellas incorrectas`,
  calibrationBefore: (figure) => `antes ${figure}`,
  calibrationUnknown: 'desconocido',
  calibrationReset: 'Restablecer',
  calibrationCopy: 'Copiar como JSON',
  calibrationDownload: 'Descargar JSON',
  calibrationCopied: 'Copiado.',
  calibrationCopyFailed: 'No copiado. Descargue el archivo en su lugar.',
};
