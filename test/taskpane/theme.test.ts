import { STEPS, STEPS_WITH_PRESENT } from "../../src/excel/hooks";
import { stepNames } from "../../src/taskpane/screens/work/stepText";
import { shadeFor } from "../../src/taskpane/theme/shade";

describe("light or dark", () => {
  it.each([
    ["Office says dark, the system light", { isDarkTheme: true }, false, "dark"],
    ["Office says light, the system dark", { isDarkTheme: false }, true, "light"],
    ["Office has a black background", { bodyBackgroundColor: "#262626" }, false, "dark"],
    ["Office has a white background", { bodyBackgroundColor: "#FFFFFF" }, true, "light"],
    ["the background is just below the middle", { bodyBackgroundColor: "#7f7f7f" }, false, "dark"],
    ["the background is the middle", { bodyBackgroundColor: "#808080" }, true, "light"],
    ["the background is unreadable", { bodyBackgroundColor: "white" }, true, "dark"],
    ["Office says nothing", undefined, true, "dark"],
    ["nobody says anything", undefined, false, "light"],
  ])("%s", (_, office, systemPrefersDark, shade) => {
    expect(shadeFor(office, systemPrefersDark)).toBe(shade);
  });
});

it("the steps shown are the requests sent, in the same order", () => {
  expect(stepNames(false)).toEqual(STEPS);
  expect(stepNames(true)).toEqual(STEPS_WITH_PRESENT);
});
