module.exports = {
  testEnvironment: 'jsdom',
  transform: { '\\.[jt]sx?$': 'babel-jest' },
  transformIgnorePatterns: ['/node_modules/(?!.*@credence-ui)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/style.js' },
};
