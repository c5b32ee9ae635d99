export {
  betaQuantile,
  binomialCdf,
  incompleteBeta,
  logGamma,
  millsRatio,
  normalQuantile,
} from '../specialFunctions.ts';
