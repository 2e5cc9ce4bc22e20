/** The one preference the pane keeps. It says nothing of any workbook. */
const KEY = "avdl.welcome";
const SEEN = "seen";

/** True once this person has left the welcome screen. Where the browser keeps nothing, the screen comes back each time. */
export const isWelcomeSeen = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) === SEEN;
  } catch {
    return false;
  }
};

/** Remembers that the welcome screen was left, where the browser allows it. */
export const rememberWelcome = (): void => {
  try {
    window.localStorage.setItem(KEY, SEEN);
  } catch {
    return;
  }
};
