import { speechIn, tellPart } from '../speech.ts';
import type { JudgementWords } from '../speech.ts';

const { count, fill } = speechIn('fr');
const claim = { one: '# affirmation', other: '# affirmations' };
const supportedClaim = { one: '# affirmation étayée', other: '# affirmations étayées' };
const figure = { one: '# nombre', other: '# nombres' };
const sample = { one: '# échantillon', other: '# échantillons' };

/** How sure an answer is and why, in French. */
export const judgement: JudgementWords = {
  confidenceHigh: 'Confiance élevée',
  confidenceMedium: 'Vérifier les points clés',
  confidenceLow: 'Confiance faible : à vérifier',
  confidenceUnknown: 'Confiance indisponible',
  confidencePending: 'Pas encore évaluée',
  confidenceAbstained: 'Nécessite une personne',
  confidenceDisclaimerMedium: 'Cette réponse peut nécessiter une vérification.',
  confidenceDisclaimerLow: 'Confiance faible. À vérifier avant utilisation.',
  confidenceDisclaimerUnknown: 'Confiance indisponible.',
  confidenceActionHigh: 'Envoyer',
  confidenceActionMedium: 'Relire et modifier',
  confidenceActionLow: 'À remanier en profondeur',
  confidenceActionUnknown: 'Relire et modifier',
  confidenceWhy: 'Pourquoi ?',
  confidenceSourced: (sourced, total) => `${sourced} sur ${count(total, claim)} avec source`,
  confidenceLayerGrounding: 'Appui des sources',
  confidenceLayerValidation: 'Contrôles',
  confidenceLayerConfidence: 'Confiance',
  confidenceLayerReview: 'Vérification humaine',
  confidenceVerdictPass: 'Réussi',
  confidenceVerdictWarn: 'À vérifier',
  confidenceVerdictFail: 'Échoué',
  confidenceVerdictUnknown: 'Inconnu',
  confidenceClaimsToCheck: 'Affirmations à vérifier',
  confidenceClaimsSupported: (supported) => count(supported, supportedClaim),
  confidenceSupported: 'Étayée',
  confidencePartly: 'Étayée en partie',
  confidenceUnsupported: 'Non étayée',
  confidenceUnjudged: 'Non évaluée',
  confidenceNoSource: 'Sans source',
  confidenceOtherSource: 'Une autre source le dit :',
  confidenceMeter: 'Confiance',
  confidenceMeterUncalibrated: 'Confiance, non calibrée',
  confidenceTenths: (tenths) => {
    if (tenths < 1) return 'moins de 1 sur 10';
    return tenths > 9 ? 'plus de 9 sur 10' : `environ ${tenths} sur 10`;
  },
  confidenceMeterEstimated: (tenths) => `Confiance estimée, ${tenths}`,
  confidenceHint: 'À propos de cette confiance',
  findings: {
    'claims.sourced': tellPart(
      fill('{part} sur {all} sans source.', { part: claim }),
      fill('{part} sur {all} avec source.', { part: claim }),
    ),
    'claims.contradicted': fill(
      'Les sources disent autre chose pour {contradicted} sur {claims}.',
      { contradicted: claim },
    ),
    'numbers.sourced': tellPart(
      fill('{part} sur {all} dans aucune source.', { part: figure }),
      fill('{part} sur {all} dans les sources.', { part: figure }),
    ),
    'grounding.none': () => 'Aucune source n’a été récupérée.',
    'sources.empty': () => 'La recherche n’a trouvé aucune source.',
    'question.covered': fill('La meilleure source contient {share} des mots de la question.'),
    'question.unrelated': () => 'Aucune des sources ne traite de la question.',
    'samples.support': fill('La réponse est confirmée à {share} ({samples}).', { samples: sample }),
    'samples.contradict': fill('{contradicting} sur {samples} en désaccord.', {
      contradicting: sample,
    }),
    'tokens.probability': fill('Le modèle a donné à ses mots une probabilité moyenne de {share}.'),
    'check.score': fill('Le contrôle « {kind} » a donné {share}.'),
    'check.missing': fill('Le contrôle « {kind} » n’a donné aucun score.'),
    'validation.none': () => 'Rien n’a été contrôlé.',
    'signal.failed': fill('Le signal « {kind} » a échoué et n’est pas pris en compte.'),
    'signal.unknown': fill('Le signal « {kind} » est inconnu.'),
    'confidence.evidence': fill(
      'Les éléments disponibles donnent {share}, sans calibration sur des étiquettes.',
    ),
    'confidence.estimated': fill('Les éléments disponibles donnent une estimation de {share}.'),
    'confidence.calibrated': fill(
      'Les éléments disponibles donnent {share}, avec calibration sur des étiquettes.',
    ),
    'confidence.unknown': () => 'Rien de connu ne permet de fonder une confiance.',
    'confidence.refused': fill('{problem}'),
    'confidence.below': fill('La confiance de {share} est inférieure à {bound}.'),
    'answer.empty': () => 'Il n’y a pas de réponse.',
    'answer.refusal': () => 'La réponse est un refus.',
    'answer.error': () => 'La réponse est un message d’erreur.',
    'answer.length': () => 'La réponse a été coupée à sa longueur maximale.',
    'answer.filtered': () => 'Un filtre de contenu a arrêté la réponse.',
    'answer.refused': () => 'Le modèle a refusé de répondre.',
    'answer.interrupted': () => 'La réponse s’est interrompue avant la fin.',
    'answer.question': () => 'La réponse ne fait que poser une question.',
    'answer.courtesy': () => 'La réponse n’affirme rien.',
    'answer.repetition': () => 'La réponse ne fait que répéter la question.',
    'review.uncited': () => 'La réponse ne cite rien.',
    'review.requested': () => 'La réponse demande une vérification.',
    'review.policy': fill('{text}'),
    'review.unknown': () => 'La confiance est inconnue.',
    'review.tier': fill('La politique demande une vérification des réponses de niveau « {tier} ».'),
    'review.none': () => 'Aucune vérification n’est nécessaire.',
  },
  calibrationDiagram: 'Diagramme de fiabilité',
  calibrationDiagramText: (labels, error) =>
    `Fréquence des réponses justes selon leur confiance. Étiquettes : ${labels} ; erreur de calibration attendue : ${error}. Sur la ligne pointillée, la confiance est juste.`,
  calibrationRisk: 'Risque et couverture',
  calibrationRiskText: (labels, error) =>
    `Taux d’erreur parmi les réponses les plus sûres, selon la part de réponses retenues. Étiquettes : ${labels} ; part d’erreurs sur l’ensemble : ${error}.`,
  calibrationThresholds: 'Seuils des niveaux',
  calibrationNone:
    'Pas assez d’étiquettes : aucune réponse n’a à la fois une confiance et une étiquette.',
  calibrationFew: (labels) =>
    `Pas assez d’étiquettes : ${labels}. Lisez les intervalles, pas les points.`,
  calibrationAllRight:
    'Toutes les étiquettes indiquent « juste ». Sans réponse fausse, le taux d’erreur est inconnu.',
  calibrationAllWrong:
    'Toutes les étiquettes indiquent « faux ». Vérifiez ce que signifient les étiquettes.',
  calibrationOmitted: (omitted) =>
    `Écartées, faute de confiance ou d’étiquette valide : ${omitted}.`,
  calibrationTable: 'Afficher en tableau',
  calibrationConfidence: 'Confiance',
  calibrationMeanConfidence: 'Confiance moyenne',
  calibrationRight: 'Part de justes',
  calibrationInterval: 'Intervalle à 95 %',
  calibrationCount: 'Réponses',
  calibrationCoverage: 'Part des réponses',
  calibrationErrorRate: 'Part de fausses',
  calibrationCutOff: 'Seuil',
  calibrationTier: 'Niveau',
  calibrationCutOffOf: (tier) => `Seuil de « ${tier} »`,
  calibrationCutOffNumberOf: (tier) => `Seuil de « ${tier} » en nombre`,
  calibrationCutOffText: (cutOff, coverage, error) =>
    `${cutOff} : ${coverage} des réponses, dont ${error} fausses`,
  calibrationBefore: (figure) => `avant : ${figure}`,
  calibrationUnknown: 'inconnu',
  calibrationReset: 'Réinitialiser',
  calibrationCopy: 'Copier en JSON',
  calibrationDownload: 'Télécharger le JSON',
  calibrationCopied: 'Copié.',
  calibrationCopyFailed: 'Non copié. Téléchargez plutôt le fichier.',
};
