export { CalibrationDiagram as Diagram } from './CalibrationDiagram.tsx';
export { CalibrationRiskCoverage as RiskCoverage } from './CalibrationRiskCoverage.tsx';
export { CalibrationThresholds as Thresholds } from './CalibrationThresholds.tsx';
