import { speechIn, tellPart } from '../speech.ts';
import type { JudgementWords } from '../speech.ts';

const { count, fill } = speechIn('nl');
const claim = { one: '# bewering', other: '# beweringen' };
const supportedClaim = { one: '# onderbouwde bewering', other: '# onderbouwde beweringen' };
const figure = { one: '# getal', other: '# getallen' };
const sample = { one: '# steekproef', other: '# steekproeven' };

/** How sure an answer is and why, in Dutch. */
export const judgement: JudgementWords = {
  confidenceHigh: 'Hoge zekerheid',
  confidenceMedium: 'Controleer de kernpunten',
  confidenceLow: 'Lage zekerheid: controleer',
  confidenceUnknown: 'Zekerheid niet beschikbaar',
  confidencePending: 'Nog niet beoordeeld',
  confidenceAbstained: 'Vraagt om een mens',
  confidenceDisclaimerMedium: 'Dit antwoord moet mogelijk worden gecontroleerd.',
  confidenceDisclaimerLow: 'Lage zekerheid. Controleer dit voor gebruik.',
  confidenceDisclaimerUnknown: 'Zekerheid niet beschikbaar.',
  confidenceActionHigh: 'Verzenden',
  confidenceActionMedium: 'Controleren en bewerken',
  confidenceActionLow: 'Vraagt om grondige bewerking',
  confidenceActionUnknown: 'Controleren en bewerken',
  confidenceWhy: 'Waarom?',
  confidenceSourced: (sourced, total) => `${sourced} van ${count(total, claim)} met bron`,
  confidenceLayerGrounding: 'Bronnen',
  confidenceLayerValidation: 'Validatie',
  confidenceLayerConfidence: 'Zekerheid',
  confidenceLayerReview: 'Menselijke controle',
  confidenceVerdictPass: 'Voldoet',
  confidenceVerdictWarn: 'Controleren',
  confidenceVerdictFail: 'Voldoet niet',
  confidenceVerdictUnknown: 'Niet bekend',
  confidenceClaimsToCheck: 'Te controleren beweringen',
  confidenceClaimsSupported: (supported) => count(supported, supportedClaim),
  confidenceSupported: 'Onderbouwd',
  confidencePartly: 'Deels onderbouwd',
  confidenceUnsupported: 'Niet onderbouwd',
  confidenceUnjudged: 'Niet beoordeeld',
  confidenceNoSource: 'Geen bron',
  confidenceOtherSource: 'Een andere bron zegt dit:',
  confidenceMeter: 'Zekerheid',
  confidenceMeterUncalibrated: 'Zekerheid, niet gekalibreerd',
  confidenceTenths: (tenths) => {
    if (tenths < 1) return 'minder dan 1 op 10';
    return tenths > 9 ? 'meer dan 9 op 10' : `ongeveer ${tenths} op 10`;
  },
  confidenceMeterEstimated: (tenths) => `Geschatte zekerheid, ${tenths}`,
  confidenceHint: 'Over deze zekerheid',
  findings: {
    'claims.sourced': tellPart(
      fill('{part} van {all} zonder bron.', { all: claim }),
      fill('{part} van {all} met bron.', { all: claim }),
    ),
    'claims.contradicted': fill('De bronnen spreken {contradicted} van {claims} tegen.', {
      claims: claim,
    }),
    'numbers.sourced': tellPart(
      fill('{part} van {all} in geen enkele bron.', { all: figure }),
      fill('{part} van {all} in de bronnen.', { all: figure }),
    ),
    'grounding.none': () => 'Er zijn geen bronnen opgehaald.',
    'sources.empty': () => 'De zoekopdracht vond geen bron.',
    'question.covered': fill('De beste bron bevat {share} van de woorden van de vraag.'),
    'question.unrelated': () => 'Geen van de bronnen gaat over de vraag.',
    'samples.support': fill('Het antwoord wordt voor {share} gesteund ({samples}).', {
      samples: sample,
    }),
    'samples.contradict': fill('{contradicting} van {samples} met een andere uitkomst.', {
      samples: sample,
    }),
    'tokens.probability': fill('Het model gaf zijn woorden een gemiddelde kans van {share}.'),
    'check.score': fill('De controle “{kind}” gaf {share}.'),
    'check.missing': fill('De controle “{kind}” gaf geen score.'),
    'validation.none': () => 'Er is niets gecontroleerd.',
    'signal.failed': fill('Het signaal “{kind}” is mislukt en telt niet mee.'),
    'signal.unknown': fill('Het signaal “{kind}” is niet bekend.'),
    'confidence.evidence': fill(
      'Het bewijs komt uit op {share}, niet gekalibreerd op beoordelingen.',
    ),
    'confidence.estimated': fill('Het bewijs komt uit op naar schatting {share}.'),
    'confidence.calibrated': fill('Het bewijs komt uit op {share}, gekalibreerd op beoordelingen.'),
    'confidence.unknown': () => 'Er is niets bekend waarop zekerheid kan steunen.',
    'confidence.refused': fill('{problem}'),
    'confidence.below': fill('De zekerheid van {share} ligt onder {bound}.'),
    'answer.empty': () => 'Er is geen antwoord.',
    'answer.refusal': () => 'Het antwoord is een weigering.',
    'answer.error': () => 'Het antwoord is een foutmelding.',
    'answer.length': () => 'Het antwoord is bij de maximale lengte afgekapt.',
    'answer.filtered': () => 'Een inhoudsfilter heeft het antwoord gestopt.',
    'answer.refused': () => 'Het model weigerde te antwoorden.',
    'answer.interrupted': () => 'Het antwoord is voor het einde afgebroken.',
    'answer.question': () => 'Het antwoord stelt alleen een vraag.',
    'answer.courtesy': () => 'Het antwoord beweert niets.',
    'answer.repetition': () => 'Het antwoord herhaalt alleen de vraag.',
    'review.uncited': () => 'Het antwoord citeert niets.',
    'review.requested': () => 'Het antwoord vraagt om een controle.',
    'review.policy': fill('{text}'),
    'review.unknown': () => 'De zekerheid is niet bekend.',
    'review.tier': fill('Het beleid vraagt om controle van antwoorden van het niveau “{tier}”.'),
    'review.none': () => 'Er is geen controle nodig.',
  },
  calibrationDiagram: 'Betrouwbaarheidsdiagram',
  calibrationDiagramText: (labels, error) =>
    `Hoe vaak antwoorden juist waren, naar hun zekerheid. Beoordelingen: ${labels}; verwachte kalibratiefout: ${error}. Op de stippellijn klopt de zekerheid.`,
  calibrationRisk: 'Risico en dekking',
  calibrationRiskText: (labels, error) =>
    `Het foutpercentage onder de zekerste antwoorden, naar het aandeel gebruikte antwoorden. Beoordelingen: ${labels}; aandeel fout van alle antwoorden: ${error}.`,
  calibrationThresholds: 'Drempels van de niveaus',
  calibrationNone:
    'Te weinig beoordelingen: geen enkel antwoord heeft zowel een zekerheid als een beoordeling.',
  calibrationFew: (labels) =>
    `Te weinig beoordelingen: ${labels}. Let op de intervallen, niet op de punten.`,
  calibrationAllRight:
    'Elke beoordeling zegt “juist”. Zonder een fout antwoord is het foutpercentage niet bekend.',
  calibrationAllWrong: 'Elke beoordeling zegt “fout”. Ga na wat de beoordelingen betekenen.',
  calibrationOmitted: (omitted) =>
    `Weggelaten, bij gebrek aan een geldige zekerheid of beoordeling: ${omitted}.`,
  calibrationTable: 'Als tabel tonen',
  calibrationConfidence: 'Zekerheid',
  calibrationMeanConfidence: 'Gemiddelde zekerheid',
  calibrationRight: 'Aandeel juist',
  calibrationInterval: '95%-interval',
  calibrationCount: 'Antwoorden',
  calibrationCoverage: 'Aandeel van de antwoorden',
  calibrationErrorRate: 'Aandeel fout',
  calibrationCutOff: 'Drempel',
  calibrationTier: 'Niveau',
  calibrationCutOffOf: (tier) => `Drempel van “${tier}”`,
  calibrationCutOffNumberOf: (tier) => `Drempel van “${tier}” als getal`,
  calibrationCutOffText: (cutOff, coverage, error) =>
    `${cutOff}: ${coverage} van de antwoorden, waarvan ${error} fout`,
  calibrationBefore: (figure) => `was eerst ${figure}`,
  calibrationUnknown: 'niet bekend',
  calibrationReset: 'Terugzetten',
  calibrationCopy: 'Als JSON kopiëren',
  calibrationDownload: 'JSON downloaden',
  calibrationCopied: 'Gekopieerd.',
  calibrationCopyFailed: 'Niet gekopieerd. Download in plaats daarvan het bestand.',
};
