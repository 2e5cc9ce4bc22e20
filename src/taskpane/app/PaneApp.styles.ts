import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePaneStyles = makeStyles({
  root: { height: "100vh", backgroundColor: tokens.colorNeutralBackground2 },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  /** `scroll`, as the browser of Office on Windows hides bars that come and go. */
  screen: {
    height: "100%",
    boxSizing: "border-box",
    padding: "8px 16px 16px",
    overflowX: "hidden",
    overflowY: "scroll",
    /** What takes the focus stays clear of a button kept in sight at the bottom. */
    scrollPaddingBottom: "96px",
  },
  text: { ...typographyStyles.body1, margin: "0 0 12px" },
  done: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    margin: "0 0 12px",
    "& svg": { flexShrink: 0, fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  },
  button: { minHeight: "44px", marginBottom: "16px" },
  status: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
