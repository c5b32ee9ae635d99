import { speechIn, tellPart } from '../speech.ts';
import type { JudgementWords } from '../speech.ts';

const { count, fill } = speechIn('it');
const claim = { one: '# affermazione', other: '# affermazioni' };
const supportedClaim = { one: '# affermazione confermata', other: '# affermazioni confermate' };
const figure = { one: '# numero', other: '# numeri' };
const sample = { one: '# campione', other: '# campioni' };

/** How sure an answer is and why, in Italian. */
export const judgement: JudgementWords = {
  confidenceHigh: 'Affidabilità alta',
  confidenceMedium: 'Controllare i punti chiave',
  confidenceLow: 'Affidabilità bassa: verificare',
  confidenceUnknown: 'Affidabilità non disponibile',
  confidencePending: 'Non ancora valutata',
  confidenceAbstained: 'Serve una persona',
  confidenceDisclaimerMedium: 'Questa risposta potrebbe richiedere una verifica.',
  confidenceDisclaimerLow: 'Affidabilità bassa. Verificare prima dell’uso.',
  confidenceDisclaimerUnknown: 'Affidabilità non disponibile.',
  confidenceActionHigh: 'Invia',
  confidenceActionMedium: 'Rivedi e modifica',
  confidenceActionLow: 'Richiede modifiche sostanziali',
  confidenceActionUnknown: 'Rivedi e modifica',
  confidenceWhy: 'Perché?',
  confidenceSourced: (sourced, total) => `${sourced} di ${count(total, claim)} con fonte`,
  confidenceLayerGrounding: 'Fonti',
  confidenceLayerValidation: 'Controlli',
  confidenceLayerConfidence: 'Affidabilità',
  confidenceLayerReview: 'Revisione umana',
  confidenceVerdictPass: 'Superato',
  confidenceVerdictWarn: 'Da controllare',
  confidenceVerdictFail: 'Non superato',
  confidenceVerdictUnknown: 'Non noto',
  confidenceClaimsToCheck: 'Affermazioni da controllare',
  confidenceClaimsSupported: (supported) => count(supported, supportedClaim),
  confidenceSupported: 'Confermata',
  confidencePartly: 'Confermata in parte',
  confidenceUnsupported: 'Non confermata',
  confidenceUnjudged: 'Non valutata',
  confidenceNoSource: 'Nessuna fonte',
  confidenceOtherSource: 'Lo dice un’altra fonte:',
  confidenceMeter: 'Affidabilità',
  confidenceMeterUncalibrated: 'Affidabilità, non calibrata',
  confidenceTenths: (tenths) => {
    if (tenths < 1) return 'meno di 1 su 10';
    return tenths > 9 ? 'più di 9 su 10' : `circa ${tenths} su 10`;
  },
  confidenceMeterEstimated: (tenths) => `Affidabilità stimata, ${tenths}`,
  confidenceHint: 'Informazioni su questa affidabilità',
  findings: {
    'claims.sourced': tellPart(
      fill('{part} di {all} senza fonte.', { all: claim }),
      fill('{part} di {all} con fonte.', { all: claim }),
    ),
    'claims.contradicted': fill('Le fonti dicono altro su {contradicted} di {claims}.', {
      claims: claim,
    }),
    'numbers.sourced': tellPart(
      fill('{part} di {all} in nessuna fonte.', { all: figure }),
      fill('{part} di {all} nelle fonti.', { all: figure }),
    ),
    'grounding.none': () => 'Nessuna fonte è stata recuperata.',
    'sources.empty': () => 'La ricerca non ha trovato fonti.',
    'question.covered': fill('La fonte migliore contiene {share} delle parole della domanda.'),
    'question.unrelated': () => 'Nessuna delle fonti riguarda la domanda.',
    'samples.support': fill('La risposta ha un sostegno di {share} ({samples}).', {
      samples: sample,
    }),
    'samples.contradict': fill('{contradicting} di {samples} in disaccordo.', { samples: sample }),
    'tokens.probability': fill(
      'Il modello ha dato alle sue parole una probabilità media di {share}.',
    ),
    'check.score': fill('Il controllo «{kind}» ha dato {share}.'),
    'check.missing': fill('Il controllo «{kind}» non ha dato punteggio.'),
    'validation.none': () => 'Nessun controllo eseguito.',
    'signal.failed': fill('Il segnale «{kind}» non ha funzionato e non conta.'),
    'signal.unknown': fill('Il segnale «{kind}» non è noto.'),
    'confidence.evidence': fill('Le prove portano a {share}, senza calibrazione su etichette.'),
    'confidence.estimated': fill('Le prove portano a una stima di {share}.'),
    'confidence.calibrated': fill('Le prove portano a {share}, con calibrazione su etichette.'),
    'confidence.unknown': () => 'Non è noto nulla su cui basare l’affidabilità.',
    'confidence.refused': fill('{problem}'),
    'confidence.below': fill('L’affidabilità di {share} è inferiore a {bound}.'),
    'answer.empty': () => 'Non c’è risposta.',
    'answer.refusal': () => 'La risposta è un rifiuto.',
    'answer.error': () => 'La risposta è un testo di errore.',
    'answer.length': () => 'La risposta è stata troncata alla lunghezza massima.',
    'answer.filtered': () => 'Un filtro dei contenuti ha fermato la risposta.',
    'answer.refused': () => 'Il modello ha rifiutato di rispondere.',
    'answer.interrupted': () => 'La risposta si è interrotta prima della fine.',
    'answer.question': () => 'La risposta fa solo una domanda.',
    'answer.courtesy': () => 'La risposta non afferma nulla.',
    'answer.repetition': () => 'La risposta ripete soltanto la domanda.',
    'review.uncited': () => 'La risposta non cita nulla.',
    'review.requested': () => 'La risposta chiede una revisione.',
    'review.policy': fill('{text}'),
    'review.unknown': () => 'L’affidabilità non è nota.',
    'review.tier': fill('La politica prevede una revisione delle risposte di livello «{tier}».'),
    'review.none': () => 'Nessuna revisione necessaria.',
  },
  calibrationDiagram: 'Diagramma di affidabilità',
  calibrationDiagramText: (labels, error) =>
    `Quanto spesso le risposte erano giuste, in base all’affidabilità. Etichette: ${labels}; errore di calibrazione atteso: ${error}. Sulla linea tratteggiata l’affidabilità è esatta.`,
  calibrationRisk: 'Rischio e copertura',
  calibrationRiskText: (labels, error) =>
    `Il tasso di errore tra le risposte più sicure, in base alla quota di risposte accettate. Etichette: ${labels}; quota di errori sul totale: ${error}.`,
  calibrationThresholds: 'Soglie dei livelli',
  calibrationNone:
    'Etichette insufficienti: nessuna risposta ha sia un’affidabilità sia un’etichetta.',
  calibrationFew: (labels) =>
    `Etichette insufficienti: ${labels}. Considerare gli intervalli, non i punti.`,
  calibrationAllRight:
    'Tutte le etichette dicono «giusto». Senza una risposta sbagliata il tasso di errore non è noto.',
  calibrationAllWrong:
    'Tutte le etichette dicono «sbagliato». Controllare il significato delle etichette.',
  calibrationOmitted: (omitted) =>
    `Escluse, per mancanza di affidabilità o etichetta valida: ${omitted}.`,
  calibrationTable: 'Mostra come tabella',
  calibrationConfidence: 'Affidabilità',
  calibrationMeanConfidence: 'Affidabilità media',
  calibrationRight: 'Quota di risposte giuste',
  calibrationInterval: 'Intervallo al 95%',
  calibrationCount: 'Risposte',
  calibrationCoverage: 'Quota di risposte',
  calibrationErrorRate: 'Quota di risposte sbagliate',
  calibrationCutOff: 'Soglia',
  calibrationTier: 'Livello',
  calibrationCutOffOf: (tier) => `Soglia di «${tier}»`,
  calibrationCutOffNumberOf: (tier) => `Soglia di «${tier}» come numero`,
  calibrationCutOffText: (cutOff, coverage, error) =>
    `${cutOff}: ${coverage} delle risposte, di cui ${error} sbagliate`,
  calibrationBefore: (figure) => `prima ${figure}`,
  calibrationUnknown: 'non noto',
  calibrationReset: 'Reimposta',
  calibrationCopy: 'Copia come JSON',
  calibrationDownload: 'Scarica JSON',
  calibrationCopied: 'Copiato.',
  calibrationCopyFailed: 'Non copiato. Scaricare invece il file.',
};
