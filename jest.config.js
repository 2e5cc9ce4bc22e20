/** Two projects: `unit` (no browser) and `e2e` (a real Chromium, the unmodified office.js). */
const { version } = require("./package.json");

const shared = {
  rootDir: __dirname,
  testEnvironment: "node",
  transform: {
    "^.+\\.tsx?$": [
      "ts-jest",
      { tsconfig: { ...require("./scripts/tsconfig.jest.json").compilerOptions }, diagnostics: false },
    ],
  },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyles.js" },
  globals: { __VERSION__: version, __NAMESPACE__: "AVDL", __OFFICE_JS__: "/office/office.js" },
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: "unit",
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/e2e/", "<rootDir>/test/libreoffice/"],
    },
    {
      ...shared,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/e2e/support/patience.ts"],
      globalSetup: "<rootDir>/test/e2e/support/globalSetup.mjs",
      globalTeardown: "<rootDir>/test/e2e/support/globalTeardown.mjs",
    },
    {
      ...shared,
      displayName: "libreoffice",
      testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
    },
  ],
};
