import { speechIn, tellPart } from '../speech.ts';
import type { JudgementWords } from '../speech.ts';

const { count, fill } = speechIn('de');
const claims = { one: '# Aussage', other: '# Aussagen' };
const numbers = { one: '# Zahl', other: '# Zahlen' };
const samples = { one: '# Stichprobe', other: '# Stichproben' };

/** How sure an answer is and why, in German. */
export const judgement: JudgementWords = {
  confidenceHigh: 'Hohe Konfidenz',
  confidenceMedium: 'Kernaussagen prüfen',
  confidenceLow: 'Niedrige Konfidenz: bitte prüfen',
  confidenceUnknown: 'Konfidenz nicht verfügbar',
  confidencePending: 'Noch nicht beurteilt',
  confidenceAbstained: 'Muss ein Mensch klären',
  confidenceDisclaimerMedium: 'Diese Antwort muss möglicherweise geprüft werden.',
  confidenceDisclaimerLow: 'Niedrige Konfidenz. Bitte vor der Verwendung prüfen.',
  confidenceDisclaimerUnknown: 'Konfidenz nicht verfügbar.',
  confidenceActionHigh: 'Senden',
  confidenceActionMedium: 'Prüfen und bearbeiten',
  confidenceActionLow: 'Gründlich überarbeiten',
  confidenceActionUnknown: 'Prüfen und bearbeiten',
  confidenceWhy: 'Warum?',
  confidenceSourced: (sourced, total) => `${sourced} von ${count(total, claims)} belegt`,
  confidenceLayerGrounding: 'Quellen',
  confidenceLayerValidation: 'Validierung',
  confidenceLayerConfidence: 'Konfidenz',
  confidenceLayerReview: 'Prüfung durch Menschen',
  confidenceVerdictPass: 'Bestanden',
  confidenceVerdictWarn: 'Prüfen',
  confidenceVerdictFail: 'Nicht bestanden',
  confidenceVerdictUnknown: 'Nicht bekannt',
  confidenceClaimsToCheck: 'Zu prüfende Aussagen',
  confidenceClaimsSupported: (supported) =>
    count(supported, { one: '# belegte Aussage', other: '# belegte Aussagen' }),
  confidenceSupported: 'Belegt',
  confidencePartly: 'Teilweise belegt',
  confidenceUnsupported: 'Nicht belegt',
  confidenceUnjudged: 'Nicht beurteilt',
  confidenceNoSource: 'Keine Quelle',
  confidenceOtherSource: 'Das steht in einer anderen Quelle:',
  confidenceMeter: 'Konfidenz',
  confidenceMeterUncalibrated: 'Konfidenz, nicht kalibriert',
  confidenceTenths: (tenths) => {
    if (tenths < 1) return 'weniger als 1 von 10';
    return tenths > 9 ? 'mehr als 9 von 10' : `etwa ${tenths} von 10`;
  },
  confidenceMeterEstimated: (tenths) => `Geschätzte Konfidenz, ${tenths}`,
  confidenceHint: 'Über diese Konfidenz',
  findings: {
    'claims.sourced': tellPart(
      fill('{part} von {all} ohne Quelle.', { all: claims }),
      fill('{part} von {all} mit Quelle.', { all: claims }),
    ),
    'claims.contradicted': fill('Die Quellen widersprechen {contradicted} von {claims}.', {
      claims,
    }),
    'numbers.sourced': tellPart(
      fill('{part} von {all} in keiner Quelle.', { all: numbers }),
      fill('{part} von {all} in den Quellen.', { all: numbers }),
    ),
    'grounding.none': () => 'Es wurden keine Quellen abgerufen.',
    'sources.empty': () => 'Die Suche fand keine Quelle.',
    'question.covered': fill('Die beste Quelle enthält {share} der Wörter der Frage.'),
    'question.unrelated': () => 'Keine der Quellen handelt von der Frage.',
    'samples.support': fill('Die Antwort ist zu {share} gestützt ({samples}).', { samples }),
    'samples.contradict': fill('Anders lautend: {contradicting} von {samples}.', { samples }),
    'tokens.probability': fill(
      'Das Modell gab seinen Wörtern eine mittlere Wahrscheinlichkeit von {share}.',
    ),
    'check.score': fill('Die Prüfung „{kind}“ ergab {share}.'),
    'check.missing': fill('Die Prüfung „{kind}“ ergab keinen Wert.'),
    'validation.none': () => 'Es wurde nichts geprüft.',
    'signal.failed': fill('Das Signal „{kind}“ ist ausgefallen und zählt nicht.'),
    'signal.unknown': fill('Das Signal „{kind}“ ist nicht bekannt.'),
    'confidence.evidence': fill('Die Belege ergeben {share}, nicht an Bewertungen kalibriert.'),
    'confidence.estimated': fill('Die Belege ergeben geschätzt {share}.'),
    'confidence.calibrated': fill('Die Belege ergeben {share}, an Bewertungen kalibriert.'),
    'confidence.unknown': () => 'Es ist nichts bekannt, worauf sich Konfidenz stützen könnte.',
    'confidence.refused': fill('{problem}'),
    'confidence.below': fill('Die Konfidenz von {share} liegt unter {bound}.'),
    'answer.empty': () => 'Es gibt keine Antwort.',
    'answer.refusal': () => 'Die Antwort lehnt ab.',
    'answer.error': () => 'Die Antwort ist eine Fehlermeldung.',
    'answer.length': () => 'Die Antwort wurde bei der Höchstlänge abgeschnitten.',
    'answer.filtered': () => 'Ein Inhaltsfilter hat die Antwort beendet.',
    'answer.refused': () => 'Das Modell hat die Antwort verweigert.',
    'answer.interrupted': () => 'Die Antwort ist vor ihrem Ende abgebrochen.',
    'answer.question': () => 'Die Antwort stellt nur eine Gegenfrage.',
    'answer.courtesy': () => 'Die Antwort behauptet nichts.',
    'answer.repetition': () => 'Die Antwort wiederholt nur die Frage.',
    'review.uncited': () => 'Die Antwort zitiert nichts.',
    'review.requested': () => 'Die Antwort bittet um eine Prüfung.',
    'review.policy': fill('{text}'),
    'review.unknown': () => 'Die Konfidenz ist nicht bekannt.',
    'review.tier': fill('Die Richtlinie verlangt bei Antworten der Stufe „{tier}“ eine Prüfung.'),
    'review.none': () => 'Es ist keine Prüfung nötig.',
  },
  calibrationDiagram: 'Zuverlässigkeitsdiagramm',
  calibrationDiagramText: (labels, error) =>
    `Wie oft Antworten richtig waren, nach ihrer Konfidenz. ${labels} Bewertungen; erwarteter Kalibrierungsfehler ${error}. Auf der gestrichelten Linie stimmt die Konfidenz.`,
  calibrationRisk: 'Risiko und Abdeckung',
  calibrationRiskText: (labels, error) =>
    `Die Fehlerquote unter den sichersten Antworten, nach dem Anteil der übernommenen Antworten. ${labels} Bewertungen; von allen Antworten zusammen sind ${error} falsch.`,
  calibrationThresholds: 'Schwellen der Stufen',
  calibrationNone:
    'Nicht genug Bewertungen: Keine Antwort hat sowohl eine Konfidenz als auch eine Bewertung.',
  calibrationFew: (labels) =>
    `Nicht genug Bewertungen: ${labels}. Beachten Sie die Intervalle, nicht die Punkte.`,
  calibrationAllRight:
    'Jede Bewertung lautet „richtig“. Ohne eine falsche Antwort ist die Fehlerquote nicht bekannt.',
  calibrationAllWrong: 'Jede Bewertung lautet „falsch“. Prüfen Sie, was die Bewertungen bedeuten.',
  calibrationOmitted: (omitted) =>
    `Ausgelassen, da eine gültige Konfidenz oder Bewertung fehlt: ${omitted}.`,
  calibrationTable: 'Als Tabelle anzeigen',
  calibrationConfidence: 'Konfidenz',
  calibrationMeanConfidence: 'Mittlere Konfidenz',
  calibrationRight: 'Anteil richtiger',
  calibrationInterval: '95-%-Intervall',
  calibrationCount: 'Antworten',
  calibrationCoverage: 'Anteil der Antworten',
  calibrationErrorRate: 'Anteil falscher',
  calibrationCutOff: 'Schwelle',
  calibrationTier: 'Stufe',
  calibrationCutOffOf: (tier) => `Schwelle von „${tier}“`,
  calibrationCutOffNumberOf: (tier) => `Schwelle von „${tier}“ als Zahl`,
  calibrationCutOffText: (cutOff, coverage, error) =>
    `${cutOff}: ${coverage} der Antworten, davon ${error} falsch`,
  calibrationBefore: (figure) => `vorher ${figure}`,
  calibrationUnknown: 'nicht bekannt',
  calibrationReset: 'Zurücksetzen',
  calibrationCopy: 'Als JSON kopieren',
  calibrationDownload: 'JSON herunterladen',
  calibrationCopied: 'Kopiert.',
  calibrationCopyFailed: 'Nicht kopiert. Laden Sie stattdessen die Datei herunter.',
};
