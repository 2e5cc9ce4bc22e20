const { projects } = require("../../jest.config.js");

const unit = projects.find(({ displayName }) => displayName === "unit");

/**
 * The tests of eligibility as mutation testing runs them: without those that measure labelled lines or go over the
 * whole vocabulary, which take long and notice large faults only.
 */
module.exports = {
  ...unit,
  testMatch: ["<rootDir>/test/domain/eligibility/**/*.test.ts"],
  testPathIgnorePatterns: ["/(measured|invariance)\\.test\\.ts$"],
};
