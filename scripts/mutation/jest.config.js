const { projects } = require("../../jest.config.js");

const unit = projects.find(({ displayName }) => displayName === "unit");

/** The tests of eligibility as mutation testing runs them: without those that only measure labelled lines. */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/domain/eligibility/**/*.test.ts"],
  testPathIgnorePatterns: ["/measured\\.test\\.ts$"],
};
