/**
 * Mutation testing of the logic of eligibility: each small fault planted in it must make a test fail. Lists of words
 * and declarations of columns are left out: they are data, which `npm run eval` and the tests of the table look at.
 */
export default {
  packageManager: "npm",
  mutate: [
    "src/domain/eligibility/{classify,compareEditions,decide,evidence,reason}.ts",
    "src/domain/eligibility/{reading,matching,scope,rulebook}/**/*.ts",
    "!src/domain/eligibility/reading/{abbreviations,grammar}.ts",
    "!src/domain/eligibility/matching/ordinaryWords.ts",
    "!src/domain/eligibility/rulebook/columns/*Columns.ts",
  ],
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "scripts/mutation/jest.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 10_000,
  incremental: true,
  incrementalFile: "build/mutation/incremental.json",
  tempDirName: "build/mutation/sandbox",
  reporters: ["clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "build/mutation/mutation.json" },
  htmlReporter: { fileName: "build/mutation/mutation.html" },
  ignorePatterns: [
    "/dist",
    "/build",
    "/.cache",
    "/docs",
    "/assets",
    "/preview",
    "/bench",
    "/test/e2e",
    "/src/taskpane",
  ],
  cleanTempDir: "always",
};
